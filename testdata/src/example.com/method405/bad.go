package method405

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"

	"example.com/method405/web"
)

func postOnly(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "POST only", http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func switched(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.Write([]byte("here"))
	case http.MethodDelete:
		w.WriteHeader(http.StatusNoContent)
	default:
		w.WriteHeader(http.StatusForbidden) // want "method-405: .*use 405 Method Not Allowed"
	}
}

func broken(w http.ResponseWriter, r *http.Request) {
	if r.Method != "PUT" {
		http.Error(w, "PUT only", http.StatusInternalServerError) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Either of two methods.
func (s *server) either(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost && r.Method != http.MethodPut {
		fail(w, http.StatusBadRequest, "invalid request method") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.add(w, r)
}

// The same the other way round.
func (s *server) negated(w http.ResponseWriter, r *http.Request) {
	if !(r.Method == http.MethodPost || r.Method == http.MethodPut) {
		fail(w, http.StatusUnprocessableEntity, "invalid request method") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.add(w, r)
}

func (s *server) elsed(w http.ResponseWriter, r *http.Request) {
	if r.Method == "GET" {
		s.list(w)
	} else if r.Method == "POST" {
		s.add(w, r)
	} else {
		http.Error(w, "bad request", http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
	}
}

// What is left when both have returned.
func (s *server) left(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet {
		s.list(w)
		return
	}
	if r.Method == http.MethodPost {
		s.add(w, r)
		return
	}
	http.Error(w, "bad request", http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
}

func (s *server) several(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		s.list(w)
	case http.MethodPost:
		s.add(w, r)
	case http.MethodDelete:
		s.clear(w)
	default:
		web.Fail(w, http.StatusInternalServerError, "unknown method") // want "method-405: .*use 405 Method Not Allowed"
	}
}

// A switch without a tag.
func (s *server) untagged(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodGet:
		s.list(w)
	case r.Method == http.MethodPost:
		s.add(w, r)
	default:
		fail(w, http.StatusNotAcceptable, "use GET or POST") // want "method-405: .*use 405 Method Not Allowed"
	}
}

// The method by another name.
func (s *server) named(w http.ResponseWriter, r *http.Request) {
	method := r.Method
	if method != http.MethodGet {
		fail(w, http.StatusBadRequest, "use GET") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.list(w)
}

func (s *server) upper(w http.ResponseWriter, r *http.Request) {
	if strings.ToUpper(r.Method) != "GET" {
		fail(w, http.StatusBadRequest, "use GET") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.list(w)
}

func (s *server) folded(w http.ResponseWriter, r *http.Request) {
	if !strings.EqualFold(r.Method, http.MethodDelete) {
		fail(w, http.StatusBadRequest, "use DELETE") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.clear(w)
}

func (s *server) listed(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains([]string{http.MethodGet, http.MethodHead}, r.Method) {
		fail(w, http.StatusBadRequest, "use GET") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.list(w)
}

// Handlers by method.
func byMethod(handlers map[string]http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		h, ok := handlers[r.Method]
		if !ok {
			http.Error(w, "unknown method", http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
			return
		}
		h(w, r)
	}
}

var writing = map[string]bool{http.MethodPost: true, http.MethodPut: true}

func (s *server) inMap(w http.ResponseWriter, r *http.Request) {
	if !writing[r.Method] {
		http.Error(w, "send something", http.StatusConflict) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.add(w, r)
}

func requireMethod(w http.ResponseWriter, r *http.Request, method string) bool {
	if r.Method != method {
		http.Error(w, method+" only", http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
		return false
	}
	return true
}

func (s *server) required(w http.ResponseWriter, r *http.Request) {
	if !requireMethod(w, r, http.MethodPost) {
		return
	}
	s.add(w, r)
}

func (s *server) requiredToo(w http.ResponseWriter, r *http.Request) {
	if requireMethod(w, r, http.MethodDelete) {
		s.clear(w)
	}
}

func isPost(r *http.Request) bool { return r.Method == http.MethodPost }

func (s *server) predicate(w http.ResponseWriter, r *http.Request) {
	if !isPost(r) {
		fail(w, http.StatusForbidden, "POST only") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.add(w, r)
}

func (s *server) crossed(w http.ResponseWriter, r *http.Request) {
	if !web.Is(r, http.MethodPost) {
		web.Fail(w, http.StatusBadRequest, "POST only") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.add(w, r)
}

func (s *server) reading(w http.ResponseWriter, r *http.Request) {
	if !web.Reads(r) {
		web.Fail(w, http.StatusBadRequest, "this can only be read") // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.list(w)
}

func checkMethod(r *http.Request, want string) error {
	if r.Method != want {
		return errMethod
	}
	return nil
}

func (s *server) checked(w http.ResponseWriter, r *http.Request) {
	if err := checkMethod(r, http.MethodPost); err != nil {
		fail(w, http.StatusBadRequest, err.Error()) // want "method-405: .*use 405 Method Not Allowed"
		return
	}
	s.add(w, r)
}

// A wrapper for handlers.
func only(method string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method {
			w.WriteHeader(http.StatusBadRequest) // want "method-405: .*use 405 Method Not Allowed"
			return
		}
		next(w, r)
	}
}

// Errors that carry their status.
type apiError struct {
	Status int
	Text   string
}

func (e *apiError) Error() string { return e.Text }

func (s *server) serve(w http.ResponseWriter, r *http.Request) {
	if err := s.answer(w, r); err != nil {
		var known *apiError
		if errors.As(err, &known) {
			fail(w, known.Status, known.Text) // want "method-405: .*use 405 Method Not Allowed"
			return
		}
		fail(w, http.StatusInternalServerError, "it failed")
	}
}

func (s *server) answer(w http.ResponseWriter, r *http.Request) error {
	switch r.Method {
	case http.MethodGet:
		s.list(w)
	case http.MethodPost:
		s.add(w, r)
	default:
		return &apiError{http.StatusBadRequest, "unknown method"}
	}
	return nil
}

// Nobody has thought of the other methods.
func (s *server) without(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		s.list(w)
	case http.MethodPost:
		s.add(w, r)
	}
} // want "method-405: .*implicit 200 OK; use 405 Method Not Allowed"

func (s *server) onlyPost(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		return // want "method-405: .*implicit 200 OK; use 405 Method Not Allowed"
	}
	s.add(w, r)
}

func (s *server) onlyIf(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete {
		s.clear(w)
	}
} // want "method-405: .*implicit 200 OK; use 405 Method Not Allowed"

func (s *server) saysSo(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		json.NewEncoder(w).Encode(map[string]string{"error": "unknown method"}) // want "ok-error-body: .*use 405 Method Not Allowed"
		return
	}
	s.list(w)
}
