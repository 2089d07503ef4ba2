package create200

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"

	"example.com/create200/respond"
	"example.com/create200/store"
)

// Traps: a POST that creates many things, or perhaps none.
type depot struct {
	db      *sql.DB
	store   *store.Store
	records Records
	upserts Upserts
}

// Upserts has the calls that create only what is not there.
type Upserts interface {
	UpsertSetting(ctx context.Context, key, value string) error
	CreateOrUpdate(ctx context.Context, in Record) (Record, error)
	FindOrCreate(ctx context.Context, name string) (Record, error)
	EnsureBucket(ctx context.Context, name string) error
	CreateIfNotExists(ctx context.Context, name string) (Record, error)
	InsertOrReplace(ctx context.Context, in Record) error
	SaveProfile(ctx context.Context, in Record) error
	InsertMany(ctx context.Context, all []Record) (int, error)
}

func (d *depot) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /users/batch", d.batch)
	mux.HandleFunc("POST /contacts/import", d.importContacts)
	mux.HandleFunc("POST /readings", d.readings)
	mux.HandleFunc("POST /stations", d.stations)
	mux.HandleFunc("POST /devices", d.device)
	mux.HandleFunc("POST /counters", d.count)
	mux.HandleFunc("POST /flags", d.flag)
	mux.HandleFunc("POST /newsletter", d.subscribe)
	mux.HandleFunc("POST /settings", d.setting)
	mux.HandleFunc("POST /preferences", d.preference)
	mux.HandleFunc("POST /contacts", d.createOrUpdateContact)
	mux.HandleFunc("POST /labels/resolve", d.resolve)
	mux.HandleFunc("POST /buckets", d.bucket)
	mux.HandleFunc("POST /hosts", d.host)
	mux.HandleFunc("POST /notes/replace", d.replace)
	mux.HandleFunc("POST /profile", d.profile)
}

func (d *depot) batch(w http.ResponseWriter, r *http.Request) {
	var users []store.User
	if !respond.Decode(w, r, &users) {
		return
	}
	for i, user := range users {
		created, err := d.store.CreateUser(r.Context(), user)
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "users could not be stored")
			return
		}
		users[i] = created
	}
	respond.OK(w, users)
}

func (d *depot) importContacts(w http.ResponseWriter, r *http.Request) {
	var contacts []Record
	if err := json.NewDecoder(r.Body).Decode(&contacts); err != nil {
		http.Error(w, "malformed contacts", http.StatusBadRequest)
		return
	}
	n, err := d.upserts.InsertMany(r.Context(), contacts)
	if err != nil {
		http.Error(w, "contacts could not be stored", http.StatusInternalServerError)
		return
	}
	respond.JSON(w, http.StatusOK, map[string]int{"imported": n})
}

// Each item has its own result.
func (d *depot) readings(w http.ResponseWriter, r *http.Request) {
	var in struct{ Readings []Record }
	if !respond.Decode(w, r, &in) {
		return
	}
	results := make([]bool, len(in.Readings))
	for i, reading := range in.Readings {
		_, err := d.records.Insert(r.Context(), reading)
		results[i] = err == nil
	}
	respond.OK(w, results)
}

func (d *depot) stations(w http.ResponseWriter, r *http.Request) {
	const statement = `INSERT INTO stations (name, place) VALUES ($1, $2)
		ON CONFLICT (name) DO UPDATE SET place = EXCLUDED.place`
	if _, err := d.db.ExecContext(r.Context(), statement, r.FormValue("name"), r.FormValue("place")); err != nil {
		http.Error(w, "station could not be stored", http.StatusInternalServerError)
		return
	}
	respond.OK(w, "stored")
}

func (d *depot) device(w http.ResponseWriter, r *http.Request) {
	_, err := d.db.ExecContext(r.Context(), "INSERT INTO devices (id, seen) VALUES (?, NOW()) "+
		"ON DUPLICATE KEY UPDATE seen = NOW()", r.FormValue("id"))
	if err != nil {
		http.Error(w, "device could not be stored", http.StatusInternalServerError)
		return
	}
	w.Write([]byte("seen"))
}

func (d *depot) count(w http.ResponseWriter, r *http.Request) {
	if _, err := d.db.Exec("insert or replace into counters(name) values(?)", r.FormValue("name")); err != nil {
		http.Error(w, "counter could not be stored", http.StatusInternalServerError)
		return
	}
	w.Write([]byte("counted"))
}

func (d *depot) flag(w http.ResponseWriter, r *http.Request) {
	if _, err := d.db.Exec("REPLACE INTO flags SET name = ?", r.FormValue("name")); err != nil {
		http.Error(w, "flag could not be stored", http.StatusInternalServerError)
		return
	}
	w.Write([]byte("set"))
}

func (d *depot) subscribe(w http.ResponseWriter, r *http.Request) {
	_, err := d.db.ExecContext(r.Context(), "INSERT IGNORE INTO subscribers (email) VALUES (?)", r.FormValue("email"))
	if err != nil {
		http.Error(w, "subscription could not be stored", http.StatusInternalServerError)
		return
	}
	respond.OK(w, "subscribed")
}

func (d *depot) setting(w http.ResponseWriter, r *http.Request) {
	if err := d.upserts.UpsertSetting(r.Context(), r.FormValue("key"), r.FormValue("value")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "setting could not be stored")
		return
	}
	respond.OK(w, "set")
}

// Only the SQL statement in another package shows the upsert.
func (d *depot) preference(w http.ResponseWriter, r *http.Request) {
	if err := d.store.Remember(r.Context(), r.FormValue("key"), r.FormValue("value")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "preference could not be stored")
		return
	}
	respond.OK(w, "remembered")
}

func (d *depot) createOrUpdateContact(w http.ResponseWriter, r *http.Request) {
	contact, err := d.upserts.CreateOrUpdate(r.Context(), Record{Name: r.FormValue("name")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "contact could not be stored")
		return
	}
	respond.OK(w, contact)
}

func (d *depot) resolve(w http.ResponseWriter, r *http.Request) {
	label, err := d.upserts.FindOrCreate(r.Context(), r.FormValue("label"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "label could not be resolved")
		return
	}
	respond.OK(w, label)
}

func (d *depot) bucket(w http.ResponseWriter, r *http.Request) {
	if err := d.upserts.EnsureBucket(r.Context(), r.FormValue("bucket")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "bucket could not be made")
		return
	}
	respond.OK(w, "ready")
}

func (d *depot) host(w http.ResponseWriter, r *http.Request) {
	host, err := d.upserts.CreateIfNotExists(r.Context(), r.FormValue("host"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "host could not be stored")
		return
	}
	respond.OK(w, host)
}

func (d *depot) replace(w http.ResponseWriter, r *http.Request) {
	note := Record{Name: r.FormValue("note")}
	if err := d.upserts.InsertOrReplace(r.Context(), note); err != nil {
		respond.Error(w, http.StatusInternalServerError, "note could not be stored")
		return
	}
	respond.OK(w, note)
}

func (d *depot) profile(w http.ResponseWriter, r *http.Request) {
	if err := d.upserts.SaveProfile(r.Context(), Record{Name: r.FormValue("name")}); err != nil {
		respond.Error(w, http.StatusInternalServerError, "profile could not be saved")
		return
	}
	respond.OK(w, "saved")
}
