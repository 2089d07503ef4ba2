package create200

import (
	"encoding/json"
	"io"
	"net/http"

	"example.com/create200/respond"
)

// Here a test of the method says POST, in the handler or around it.
type desk struct{ webinars, polls, rooms, projects, books Records }

func (d *desk) routes(mux *http.ServeMux) {
	mux.HandleFunc("/addresses", d.addresses)
	mux.HandleFunc("/rooms", d.room)
	mux.HandleFunc("/books", d.book)
	mux.HandleFunc("/projects", d.project)
	mux.HandleFunc("/webinars", post(d.webinar))
	mux.Handle("/polls", only(http.MethodPost, http.HandlerFunc(d.poll)))
	mux.HandleFunc("/shelves", d.shelf)
}

func (d *desk) addresses(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	address := &Record{Name: r.FormValue("street")}
	if err := d.rooms.Add(r.Context(), address); err != nil {
		http.Error(w, "address could not be stored", http.StatusInternalServerError)
		return
	}
	respond.JSON(w, 200, address) // want "create-200: .*use 201 Created"
}

func (d *desk) room(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		rooms, err := d.rooms.List(r.Context())
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "rooms could not be read")
			return
		}
		respond.OK(w, rooms)
	case http.MethodPost:
		room, err := d.rooms.Create(r.Context(), Record{Name: r.FormValue("name")})
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "room could not be stored")
			return
		}
		respond.OK(w, room) // want "create-200: .*use 201 Created"
	default:
		respond.Error(w, http.StatusMethodNotAllowed, "use GET or POST")
	}
}

func (d *desk) book(w http.ResponseWriter, r *http.Request) {
	if r.Method == "POST" {
		id, err := d.books.Insert(r.Context(), Record{Name: r.PostFormValue("title")})
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		io.WriteString(w, id) // want "create-200: .*use 201 Created"
		return
	}
	http.Error(w, "only POST", http.StatusMethodNotAllowed)
}

// The arm of the switch answers in a method of its own.
func (d *desk) project(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodHead, r.Method == http.MethodGet:
		http.ServeFile(w, r, "projects.json")
	case r.Method == http.MethodPost:
		d.createProject(w, r)
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func (d *desk) createProject(w http.ResponseWriter, r *http.Request) {
	var in Record
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		respond.Error(w, http.StatusBadRequest, "malformed project")
		return
	}
	project, err := d.projects.Create(r.Context(), in)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "project could not be stored")
		return
	}
	w.Header().Add("Content-Type", "application/json; charset=utf-8")
	if err := json.NewEncoder(w).Encode(project); err != nil { // want "create-200: .*use 201 Created"
		panic(http.ErrAbortHandler)
	}
}

func (d *desk) webinar(w http.ResponseWriter, r *http.Request) {
	webinar, err := d.webinars.Register(r.Context(), r.FormValue("title"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "webinar could not be stored")
		return
	}
	respond.OK(w, webinar) // want "create-200: .*use 201 Created"
}

func (d *desk) poll(w http.ResponseWriter, r *http.Request) {
	id, err := d.polls.Insert(r.Context(), Record{Name: r.FormValue("question")})
	switch {
	case err != nil:
		respond.Error(w, http.StatusInternalServerError, "poll could not be stored")
	default:
		respond.JSON(w, http.StatusOK, map[string]string{"id": id}) // want "create-200: .*use 201 Created"
	}
}

// The method is kept in a variable before it is tested.
func (d *desk) shelf(w http.ResponseWriter, r *http.Request) {
	method := r.Method
	if method != http.MethodPost {
		respond.Error(w, http.StatusMethodNotAllowed, "use POST")
		return
	}
	shelf := Record{Name: "new shelf"}
	if err := d.books.Add(r.Context(), &shelf); err != nil {
		respond.Error(w, http.StatusInternalServerError, "shelf could not be stored")
		return
	}
	w.Write([]byte(shelf.ID)) // want "create-200: .*use 201 Created"
}

func post(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			http.Error(w, "use POST", http.StatusMethodNotAllowed)
			return
		}
		next(w, r)
	}
}

func only(method string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method {
			respond.Error(w, http.StatusMethodNotAllowed, "use "+method)
			return
		}
		next.ServeHTTP(w, r)
	})
}
