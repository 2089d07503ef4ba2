package create200

import (
	"encoding/json"
	"errors"
	"net/http"

	"example.com/create200/respond"
)

// Here handlers return what adapters send.
type house struct{ rooms, boards, badges, teams, doors Records }

func (h *house) routes(mux *http.ServeMux) {
	mux.Handle("POST /houses/rooms", endpoint(h.room))
	mux.HandleFunc("POST /houses/boards", try(h.board))
	mux.Handle("POST /houses/badges", answering(h.badge))
	mux.Handle("POST /houses/teams", failing(h.team))
	mux.Handle("/houses/doors", failing(h.doorCreate))
}

type endpoint func(r *http.Request) (int, any, error)

func (e endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	status, body, err := e(r)
	if err != nil {
		respond.Error(w, status, err.Error())
		return
	}
	respond.JSON(w, status, body)
}

func (h *house) room(r *http.Request) (int, any, error) {
	name := r.FormValue("name")
	if name == "" {
		return http.StatusUnprocessableEntity, nil, errors.New("a room needs a name")
	}
	room, err := h.rooms.Create(r.Context(), Record{Name: name})
	if err != nil {
		return http.StatusInternalServerError, nil, errors.New("room could not be stored")
	}
	return http.StatusOK, room, nil // want "create-200: .*use 201 Created"
}

func try(next func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := next(w, r); err != nil {
			respond.Error(w, http.StatusInternalServerError, "internal error")
		}
	}
}

func (h *house) board(w http.ResponseWriter, r *http.Request) error {
	board, err := h.boards.Register(r.Context(), r.FormValue("title"))
	if err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(board) // want "create-200: .*use 201 Created"
}

type reply struct {
	Status int
	Header http.Header
	Data   any
}

type answering func(r *http.Request) reply

func (a answering) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	answer := a(r)
	for name := range answer.Header {
		w.Header().Set(name, answer.Header.Get(name))
	}
	respond.JSON(w, answer.Status, answer.Data)
}

func (h *house) badge(r *http.Request) reply {
	id, err := h.badges.Insert(r.Context(), Record{Name: r.FormValue("owner")})
	if err != nil {
		return reply{Status: http.StatusInternalServerError, Data: "badge could not be stored"}
	}
	return reply{Status: http.StatusOK, Data: map[string]string{"badge": id}} // want "create-200: .*use 201 Created"
}

type failure struct {
	Status  int
	Message string
}

type failing func(w http.ResponseWriter, r *http.Request) *failure

func (f failing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if failure := f(w, r); failure != nil {
		respond.Error(w, failure.Status, failure.Message)
	}
}

func (h *house) team(w http.ResponseWriter, r *http.Request) *failure {
	team, err := h.teams.Create(r.Context(), Record{Name: r.FormValue("team")})
	if err != nil {
		return &failure{http.StatusInternalServerError, "team could not be stored"}
	}
	return sent(w, team) // want "create-200: .*use 201 Created"
}

func sent(w http.ResponseWriter, v any) *failure {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		return &failure{http.StatusInternalServerError, "answer could not be written"}
	}
	return nil
}

// The name ends with the verb, and the helper takes the error of the creation too.
func (h *house) doorCreate(w http.ResponseWriter, r *http.Request) *failure {
	door, err := h.doors.Create(r.Context(), Record{Name: r.FormValue("door")})
	if respond.Result(w, door, err) != nil { // want "create-200: .*use 201 Created"
		return &failure{http.StatusInternalServerError, "door could not be stored"}
	}
	return nil
}
