package causes

import (
	"errors"
	"fmt"
	"mime"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"

	"example.com/responses/causes/store"
)

func missingParameter(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("q") == "" {
		http.Error(w, "what?", http.StatusBadRequest) // → 400 failure "what?" because malformed input (r.URL.Query().Get("q") == "")
		return
	}
	values := r.URL.Query()
	if page := strings.TrimSpace(values.Get("page")); page == "" {
		http.Error(w, "where?", http.StatusBadRequest) // → 400 failure "where?" because malformed input (page == "")
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func missingField(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Tenant") == "" {
		http.Error(w, "whose?", http.StatusBadRequest) // → 400 failure "whose?" because malformed input (r.Header.Get("X-Tenant") == "")
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func missingByFunction(w http.ResponseWriter, r *http.Request) {
	if getQuery(r, "q") == "" {
		http.Error(w, "what?", http.StatusBadRequest) // → 400 failure "what?" because malformed input (getQuery(r, "q") == "")
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func getQuery(r *http.Request, name string) string { return r.URL.Query().Get(name) }

// What is missing in a part of the request is missing in the request.
func missingInText(w http.ResponseWriter, r *http.Request) {
	link, err := url.Parse(r.FormValue("link"))
	if err != nil {
		http.Error(w, "what?", http.StatusBadRequest) // → 400 failure "what?" because malformed input (the error of url.Parse)
		return
	}
	if link.Query().Get("ref") == "" {
		http.Error(w, "who sent you?", http.StatusUnprocessableEntity) // → 422 failure "who sent you?" because malformed input (link.Query().Get("ref") == "")
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) missingThing(w http.ResponseWriter, r *http.Request) {
	if s.getName(r.PathValue("id")) == "" {
		http.Error(w, "nobody", http.StatusNotFound) // → 404 failure "nobody" because absence (s.getName(r.PathValue("id")) == "")
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) getName(id string) string { return s.names[id] }

func mediaType(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Content-Type") != "application/json" {
		http.Error(w, "send JSON", http.StatusUnsupportedMediaType) // → 415 failure "send JSON" because unsupported media type (r.Header.Get("Content-Type") != "application/json")
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func mediaTypeByPrefix(w http.ResponseWriter, r *http.Request) {
	sent := strings.ToLower(r.Header.Get("content-type"))
	if !strings.HasPrefix(sent, "application/json") {
		http.Error(w, "send JSON", http.StatusUnsupportedMediaType) // → 415 failure "send JSON" because unsupported media type (!strings.HasPrefix(sent, "application/json"))
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func mediaTypeParsed(w http.ResponseWriter, r *http.Request) {
	media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch media {
	case "application/json":
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	case "text/plain":
		http.Error(w, "some day", http.StatusNotImplemented) // → 501 failure "some day"
	default:
		http.Error(w, "send JSON", http.StatusUnsupportedMediaType) // → 415 failure "send JSON" because unsupported media type (media != "text/plain")
	}
}

func mediaTypeOfSeveral(w http.ResponseWriter, r *http.Request) {
	kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	if !slices.Contains([]string{"text/csv", "text/plain"}, kind) {
		http.Error(w, "send CSV", http.StatusUnsupportedMediaType) // → 415 failure "send CSV" because unsupported media type (!slices.Contains([]string{…}, kind))
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

var decoders = map[string]func(){}

func mediaTypeInMap(w http.ResponseWriter, r *http.Request) {
	if _, ok := decoders[r.Header.Get("Content-Type")]; !ok {
		http.Error(w, "send JSON", http.StatusUnsupportedMediaType) // → 415 failure "send JSON" because unsupported media type (decoders[r.Header.Get("Content-Type")] is missing)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func mediaTypeByFunction(w http.ResponseWriter, r *http.Request) {
	if !isJSON(r.Header.Get("Content-Type")) {
		http.Error(w, "send JSON", http.StatusUnsupportedMediaType) // → 415 failure "send JSON" because unsupported media type (!isJSON(r.Header.Get("Content-Type")))
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func isJSON(media string) bool { return strings.HasSuffix(media, "json") }

func mediaTypeOfArm(w http.ResponseWriter, r *http.Request) {
	switch r.Header.Get("Content-Type") {
	case "application/json":
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	case "text/csv", "text/plain":
		http.Error(w, "some day", http.StatusNotImplemented) // → 501 failure "some day"
	}
}

func chosen(w http.ResponseWriter, r *http.Request) {
	switch r.FormValue("simulate") {
	case "success":
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	case "failure":
		w.WriteHeader(http.StatusInternalServerError) // → 500 empty
	default:
		http.Error(w, "success or failure", http.StatusUnprocessableEntity) // → 422 failure "success or failure" because invalid input (r.FormValue("simulate") != "failure")
	}
}

func methodOfArm(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusNoContent) // → GET 204 empty
	case http.MethodPost:
		http.Error(w, "some day", http.StatusNotImplemented) // → POST 501 failure "some day"
	}
} // → implicit 200 empty because wrong method (r.Method != "POST")

func methods(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.WriteHeader(http.StatusNoContent) // → GET 204 empty
	case http.MethodPost:
		w.WriteHeader(http.StatusAccepted) // → POST 202 empty
	default:
		http.Error(w, "no", http.StatusMethodNotAllowed) // → 405 failure "no" because wrong method (r.Method != "POST")
	}
}

func negated(w http.ResponseWriter, r *http.Request) {
	if n := len(r.FormValue("name")); n < 10 && n > 2 {
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	} else {
		http.Error(w, "2 to 10", http.StatusUnprocessableEntity) // → 422 failure "2 to 10" because invalid input (n >= 10), invalid input (n <= 2)
	}
}

func (s *server) ruledOutBefore(w http.ResponseWriter, r *http.Request) {
	_, err := s.users.Find(r.PathValue("id"))
	if errors.Is(err, store.ErrNoUser) {
		http.Error(w, "nobody", http.StatusNotFound) // → 404 failure "nobody" because absence (a comparison with sql.ErrNoRows)
		return
	}
	if err != nil {
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" because server fault (the error of sql.Row.Scan)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func (s *server) ruledOutBeforeAsItIs(w http.ResponseWriter, r *http.Request) {
	_, err := s.users.Load(r.PathValue("id"))
	switch {
	case errors.Is(err, store.ErrNoUser):
		http.Error(w, "nobody", http.StatusNotFound) // → 404 failure "nobody" because absence (a comparison with sql.ErrNoRows)
	case err != nil:
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" because server fault (the error of sql.Row.Scan)
	default:
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	}
}

func ruledOutByPredicate(w http.ResponseWriter, r *http.Request) {
	_, err := os.ReadFile(r.PathValue("name"))
	if os.IsPermission(err) {
		http.Error(w, "not for you", http.StatusForbidden) // → 403 failure "not for you" because missing permission (os.IsPermission(err))
		return
	}
	if err != nil {
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" because absence (fs.ErrNotExist), server fault (the error of os.ReadFile)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func ruledOutByPredicates(w http.ResponseWriter, r *http.Request) {
	_, err := os.ReadFile(r.PathValue("name"))
	switch {
	case os.IsPermission(err):
		http.Error(w, "not for you", http.StatusForbidden) // → 403 failure "not for you" because missing permission (os.IsPermission(err))
	case os.IsNotExist(err):
		http.Error(w, "no such file", http.StatusNotFound) // → 404 failure "no such file" because absence (os.IsNotExist(err))
	case err != nil:
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" because server fault (the error of os.ReadFile)
	default:
		w.WriteHeader(http.StatusNoContent) // → 204 empty
	}
}

func asked(err error) bool { return err != nil && len(err.Error()) > 10 }

// What the function asks is not known.
func ruledOutByNobodyKnowsWhat(w http.ResponseWriter, r *http.Request) {
	_, err := os.ReadFile(r.PathValue("name"))
	if asked(err) {
		w.WriteHeader(http.StatusTeapot) // → 418 empty after a failure
		return
	}
	if err != nil {
		http.Error(w, "it went wrong", http.StatusInternalServerError) // → 500 failure "it went wrong" after a failure
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

var errBad = errors.New("it is bad")

func statusOf(err error) int {
	if errors.Is(err, errBad) {
		return http.StatusBadRequest // → 400 empty because malformed input (the error of strconv.Atoi), failure (the error "it is bad")
	}
	return http.StatusInternalServerError
}

func wrappedByItsVerb(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		w.WriteHeader(statusOf(fmt.Errorf("%w: %v", errBad, err)))
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func printedByItsVerb(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("n")); err != nil {
		w.WriteHeader(statusOf(fmt.Errorf("%v: %w", errBad, err))) // → 500 empty because malformed input (the error of strconv.Atoi)
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}
