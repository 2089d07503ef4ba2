package causes

import (
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
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

// The text is the client's, but not its request: a link without a host is no missing parameter.
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
}

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
