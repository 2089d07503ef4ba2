package create200

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"example.com/create200/respond"
)

// Here 201 is sent, or nothing has been created on the path that answers 200.
type market struct {
	records Records
	known   map[string]Record
}

var errTaken = errors.New("name is taken")

func (m *market) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /stalls", m.createStall)
	mux.HandleFunc("POST /fruits", m.createFruit)
	mux.HandleFunc("POST /herbs", m.createHerb)
	mux.Handle("POST /nuts", endpoint(m.createNut))
	mux.Handle("POST /roots", failing(m.createRoot))
	mux.HandleFunc("POST /grains", m.createGrain)
	mux.HandleFunc("POST /seeds", m.createSeed)
	mux.HandleFunc("/spices", m.spices)
	mux.HandleFunc("POST /oils", m.createOil)
	mux.HandleFunc("POST /salts", m.createSalt)
	mux.HandleFunc("POST /teas", m.createTea)
	mux.HandleFunc("POST /jams", m.createJam)
}

func (m *market) createStall(w http.ResponseWriter, r *http.Request) {
	stall, err := m.records.Create(r.Context(), Record{Name: r.FormValue("stall")})
	if errors.Is(err, errTaken) {
		respond.Error(w, http.StatusConflict, "there is such a stall already")
		return
	}
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "stall could not be stored")
		return
	}
	respond.Created(w, "/stalls/"+stall.ID, stall)
}

func (m *market) createFruit(w http.ResponseWriter, r *http.Request) {
	fruit := &Record{Name: r.FormValue("fruit")}
	if err := m.records.Add(r.Context(), fruit); err != nil {
		http.Error(w, "fruit could not be stored", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Location", fmt.Sprintf("/fruits/%s", fruit.ID))
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(fruit)
}

// A repeated key answers what the first request has created.
func (m *market) createHerb(w http.ResponseWriter, r *http.Request) {
	if herb, ok := m.known[r.Header.Get("Idempotency-Key")]; ok {
		respond.OK(w, herb)
		return
	}
	herb, err := m.records.Create(r.Context(), Record{Name: r.FormValue("herb")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "herb could not be stored")
		return
	}
	respond.JSON(w, http.StatusCreated, herb)
}

func (m *market) createNut(r *http.Request) (int, any, error) {
	nut, err := m.records.Register(r.Context(), r.FormValue("nut"))
	if err != nil {
		return http.StatusInternalServerError, nil, errors.New("nut could not be stored")
	}
	return http.StatusCreated, nut, nil
}

func (m *market) createRoot(w http.ResponseWriter, r *http.Request) *failure {
	id, err := m.records.Insert(r.Context(), Record{Name: r.FormValue("root")})
	if err != nil {
		return &failure{http.StatusInternalServerError, "root could not be stored"}
	}
	w.WriteHeader(http.StatusCreated)
	fmt.Fprintln(w, id)
	return nil
}

// 204 is not this rule's business.
func (m *market) createGrain(w http.ResponseWriter, r *http.Request) {
	if _, err := m.records.Insert(r.Context(), Record{Name: r.FormValue("grain")}); err != nil {
		respond.Error(w, http.StatusInternalServerError, "grain could not be stored")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (m *market) createSeed(w http.ResponseWriter, r *http.Request) {
	status := http.StatusInternalServerError
	seed, err := m.records.Create(r.Context(), Record{Name: r.FormValue("seed")})
	if err == nil {
		status = http.StatusCreated
	}
	respond.JSON(w, status, seed)
}

func (m *market) spices(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		spices, err := m.records.List(r.Context())
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "spices could not be read")
			return
		}
		respond.OK(w, spices)
	case http.MethodPost:
		spice, err := m.records.Create(r.Context(), Record{Name: r.FormValue("spice")})
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "spice could not be stored")
			return
		}
		respond.Created(w, "/spices/"+spice.ID, spice)
	default:
		respond.Error(w, http.StatusMethodNotAllowed, "use GET or POST")
	}
}

// The creation goes on after the answer.
func (m *market) createOil(w http.ResponseWriter, r *http.Request) {
	id, err := m.records.Insert(r.Context(), Record{Name: r.FormValue("oil")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "order could not be stored")
		return
	}
	respond.JSON(w, http.StatusAccepted, map[string]string{"job": id})
}

// The browser is led to what it has created.
func (m *market) createSalt(w http.ResponseWriter, r *http.Request) {
	salt := Record{Name: r.FormValue("salt")}
	if err := m.records.Add(r.Context(), &salt); err != nil {
		http.Error(w, "salt could not be stored", http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, "/salts/"+salt.ID, http.StatusSeeOther)
}

// A dry run creates nothing.
func (m *market) createTea(w http.ResponseWriter, r *http.Request) {
	tea := Record{Name: r.FormValue("tea")}
	if r.URL.Query().Has("dryRun") {
		respond.JSON(w, http.StatusOK, tea)
		return
	}
	if err := m.records.Add(r.Context(), &tea); err != nil {
		respond.Error(w, http.StatusInternalServerError, "tea could not be stored")
		return
	}
	to(w).withHeader("Location", "/teas/"+tea.ID).withStatus(http.StatusCreated).send(tea)
}

// The status is sent before the body, by a variable that has seen the creation.
func (m *market) createJam(w http.ResponseWriter, r *http.Request) {
	code := http.StatusOK
	jam, found := m.known[r.FormValue("jam")]
	if !found {
		if err := m.records.Add(r.Context(), &jam); err != nil {
			respond.Error(w, http.StatusInternalServerError, "jam could not be stored")
			return
		}
		code = http.StatusCreated
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(jam)
}
