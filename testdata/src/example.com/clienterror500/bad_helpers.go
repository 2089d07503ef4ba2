// Helpers send the 500: the finding stands at the call that knows the cause, or in the helper that decides both.

package clienterror500

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strconv"
	"strings"
)

// Three hops: oops, oopsWith, writeJSON.
func oops(w http.ResponseWriter, err error) {
	log.Print(err)
	oopsWith(w, http.StatusInternalServerError, err.Error())
}

func oopsWith(w http.ResponseWriter, status int, text string) {
	writeJSON(w, status, map[string]string{"error": text})
}

func trimNote(w http.ResponseWriter, r *http.Request) {
	var in struct{ Note string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		oops(w, err) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, in.Note)
}

func (s *server) respondError(w http.ResponseWriter, status int, err error) {
	s.log.Printf("%d: %v", status, err)
	oopsWith(w, status, err.Error())
}

func (s *server) getOrder(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(strings.TrimPrefix(r.URL.Path, "/orders/"))
	if err != nil {
		s.respondError(w, http.StatusInternalServerError, err) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	writeJSON(w, http.StatusOK, order{ID: id})
}

func answer(w http.ResponseWriter, status int, details ...string) {
	w.WriteHeader(status)
	for _, d := range details {
		fmt.Fprintln(w, d)
	}
}

func rate(w http.ResponseWriter, r *http.Request) {
	stars, err := strconv.ParseFloat(r.FormValue("stars"), 64)
	if err != nil {
		answer(w, http.StatusInternalServerError, "stars", err.Error()) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	answer(w, http.StatusOK, fmt.Sprint(stars))
}

type reply struct {
	Status int
	Body   any
}

func send(w http.ResponseWriter, rep reply) { writeJSON(w, rep.Status, rep.Body) }

func reorder(w http.ResponseWriter, r *http.Request) {
	var positions []int
	if err := json.NewDecoder(r.Body).Decode(&positions); err != nil {
		send(w, reply{Status: http.StatusInternalServerError, Body: "no list of numbers"}) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	send(w, reply{http.StatusOK, positions})
}

type problem struct {
	code   int
	detail string
}

func newProblem(code int, detail string) *problem { return &problem{code, detail} }

func (p *problem) render(w http.ResponseWriter) { answer(w, p.code, p.detail) }

func mergeOrders(w http.ResponseWriter, r *http.Request) {
	into, err := strconv.ParseUint(r.URL.Query().Get("into"), 10, 64)
	if err != nil {
		newProblem(http.StatusInternalServerError, "into is not a number").render(w) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, into)
}

func decode[T any](r *http.Request) (T, error) {
	var v T
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		return v, fmt.Errorf("decode %T: %w", v, err)
	}
	return v, nil
}

func emit[T any](w http.ResponseWriter, status int, v T) { writeJSON(w, status, v) }

func giftWrap(w http.ResponseWriter, r *http.Request) {
	in, err := decode[order](r)
	if err != nil {
		emit(w, http.StatusInternalServerError, err.Error()) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	emit(w, http.StatusOK, in)
}

// readJSON decides cause and status itself: one finding here, none at its calls.
func readJSON(w http.ResponseWriter, r *http.Request, dst any) bool {
	if err := json.NewDecoder(r.Body).Decode(dst); err != nil {
		http.Error(w, "malformed JSON", http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return false
	}
	return true
}

func pauseOrder(w http.ResponseWriter, r *http.Request) {
	var in struct{ Days int }
	if !readJSON(w, r, &in) {
		return
	}
	fmt.Fprintf(w, "paused for %d days", in.Days)
}

func splitOrder(w http.ResponseWriter, r *http.Request) {
	var parts []order
	if ok := readJSON(w, r, &parts); ok {
		fmt.Fprintf(w, "%d parts", len(parts))
	}
}

// must writes the error, if there is one; who calls it knows the cause.
func must(w http.ResponseWriter, err error) bool {
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
	return err == nil
}

func compareOrders(w http.ResponseWriter, r *http.Request) {
	a, err := strconv.Atoi(r.URL.Query().Get("a"))
	if !must(w, err) { // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, a)
}
