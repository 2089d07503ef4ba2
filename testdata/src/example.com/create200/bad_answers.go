package create200

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"example.com/create200/respond"
)

// Here the 200 comes in many shapes.
type counter struct {
	base
	records Records
}

func (c *counter) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /coupons", c.coupons)
	mux.HandleFunc("POST /gifts", c.gifts)
	mux.HandleFunc("POST /wishes", c.wishes)
	mux.HandleFunc("POST /clerks", c.clerks)
	mux.HandleFunc("POST /bills", c.bills)
	mux.HandleFunc("POST /cards", c.cards)
	mux.HandleFunc("POST /racks", c.racks)
	mux.HandleFunc("POST /boxes", c.boxes)
	mux.HandleFunc("POST /crates", c.crates)
	mux.HandleFunc("POST /lamps", c.lamps)
	mux.HandleFunc("POST /chairs", c.chairs)
}

const (
	succeeded  = http.StatusOK
	wentWrong  = http.StatusInternalServerError
	statusGood = succeeded
)

func (c *counter) coupons(w http.ResponseWriter, r *http.Request) {
	coupon, err := c.records.Create(r.Context(), Record{Name: r.FormValue("code")})
	if err != nil {
		respond.Error(w, wentWrong, "coupon could not be stored")
		return
	}
	respond.JSON(w, statusGood, coupon) // want "create-200: .*use 201 Created"
}

func (c *counter) gifts(w http.ResponseWriter, r *http.Request) {
	var body any
	status := http.StatusOK // want "create-200: .*use 201 Created"
	gift, err := c.records.Create(r.Context(), Record{Name: r.FormValue("gift")})
	if err != nil {
		status, body = http.StatusInternalServerError, "gift could not be stored"
	} else {
		body = gift
	}
	respond.JSON(w, status, body)
}

func (c *counter) wishes(w http.ResponseWriter, r *http.Request) {
	wish := &Record{Name: r.FormValue("wish")}
	if err := c.records.Add(r.Context(), wish); err != nil {
		c.fail(w, "wish could not be stored")
		return
	}
	c.ok(w, wish) // want "create-200: .*use 201 Created"
}

// base is embedded for its answers.
type base struct{}

func (base) ok(w http.ResponseWriter, v any)          { respond.OK(w, v) }
func (base) fail(w http.ResponseWriter, about string) { respond.Error(w, wentWrong, about) }

// answer is built in steps and sent last.
type answer struct {
	w      http.ResponseWriter
	status int
}

func to(w http.ResponseWriter) *answer           { return &answer{w: w} }
func (a *answer) withStatus(code int) *answer    { a.status = code; return a }
func (a *answer) withHeader(k, v string) *answer { a.w.Header().Set(k, v); return a }
func (a *answer) send(v any)                     { respond.JSON(a.w, a.status, v) }

func (c *counter) clerks(w http.ResponseWriter, r *http.Request) {
	clerk, err := c.records.Register(r.Context(), r.FormValue("name"))
	if err != nil {
		to(w).withStatus(http.StatusInternalServerError).send("clerk could not be stored")
		return
	}
	to(w).withHeader("X-Clerk", clerk.ID).withStatus(http.StatusOK).send(clerk) // want "create-200: .*use 201 Created"
}

// envelope is the one shape of every answer; its code is no HTTP status.
type envelope struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

func (e envelope) write(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(e)
}

func (c *counter) bills(w http.ResponseWriter, r *http.Request) {
	id, err := c.records.Insert(r.Context(), Record{Name: r.FormValue("customer")})
	if err != nil {
		http.Error(w, "bill could not be stored", http.StatusInternalServerError)
		return
	}
	envelope{Message: "ok", Data: id}.write(w) // want "create-200: .*use 201 Created"
}

func pairs(w http.ResponseWriter, status int, keysAndValues ...string) {
	fields := make(map[string]string, len(keysAndValues)/2)
	for i := 0; i+1 < len(keysAndValues); i += 2 {
		fields[keysAndValues[i]] = keysAndValues[i+1]
	}
	respond.JSON(w, status, fields)
}

func (c *counter) cards(w http.ResponseWriter, r *http.Request) {
	card, err := c.records.Create(r.Context(), Record{Name: r.FormValue("holder")})
	if err != nil {
		pairs(w, http.StatusInternalServerError, "error", "card could not be stored")
		return
	}
	pairs(w, http.StatusOK, "id", card.ID, "holder", card.Name) // want "create-200: .*use 201 Created"
}

func (c *counter) racks(w http.ResponseWriter, r *http.Request) {
	send := func(status int, v any) {
		w.Header().Set("Cache-Control", "no-store")
		respond.JSON(w, status, v)
	}
	id, err := c.records.Insert(r.Context(), Record{Name: r.FormValue("rack")})
	if err != nil {
		send(http.StatusInternalServerError, "rack could not be stored")
		return
	}
	send(http.StatusOK, id) // want "create-200: .*use 201 Created"
}

// Creation and answer are both in the helper, and so is the finding: nobody but this handler calls it, for a POST.
func (c *counter) boxes(w http.ResponseWriter, r *http.Request) {
	size, err := strconv.Atoi(r.FormValue("size"))
	if err != nil {
		http.Error(w, "size is not a number", http.StatusBadRequest)
		return
	}
	c.keep(w, r, fmt.Sprintf("box %d", size))
}

func (c *counter) keep(w http.ResponseWriter, r *http.Request, name string) {
	record, err := c.records.Create(r.Context(), Record{Name: name})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "it could not be stored")
		return
	}
	respond.OK(w, record) // want "create-200: .*use 201 Created"
}

// countingWriter is the response still.
type countingWriter struct {
	http.ResponseWriter
	written int
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.ResponseWriter.Write(p)
	c.written += n
	return n, err
}

func (c *counter) crates(w http.ResponseWriter, r *http.Request) {
	out := &countingWriter{ResponseWriter: w}
	crate := Record{Name: r.FormValue("crate")}
	if err := c.records.Add(r.Context(), &crate); err != nil {
		http.Error(out, "crate could not be stored", http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(out, crate.ID) // want "create-200: .*use 201 Created"
}

// Two of the three ends are right.
func (c *counter) lamps(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("lamp")
	if r.FormValue("dry-run") == "true" {
		respond.JSON(w, http.StatusOK, Record{Name: name})
		return
	}
	lamp, err := c.records.Create(r.Context(), Record{Name: name})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "lamp could not be stored")
		return
	}
	if r.Header.Get("Prefer") == "return=minimal" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	respond.JSON(w, http.StatusOK, lamp) // want "create-200: .*use 201 Created"
}

func (c *counter) chairs(w http.ResponseWriter, r *http.Request) {
	chair, err := c.records.Create(r.Context(), Record{Name: r.FormValue("chair")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "chair could not be stored")
		return
	}
	status := http.StatusOK // want "create-200: .*use 201 Created"
	if chair.ID == "" {
		status = http.StatusAccepted
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(chair)
}
