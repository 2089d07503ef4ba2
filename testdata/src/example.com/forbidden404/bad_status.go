// The status travels: in a variable, in the arms of a switch, in a constant or a field.

package forbidden404

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"net/http"
	"os"

	"example.com/forbidden404/access"
	"example.com/forbidden404/store"
)

// codeMissing is the house's own name for a status.
const codeMissing = http.StatusNotFound

var codeRefused = http.StatusNotFound

func reindex(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.HasRole("operator") {
		http.Error(w, "no such job", codeMissing) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, "done")
}

func vacuum(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.HasRole("dba") {
		w.WriteHeader(codeRefused) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	fmt.Fprintln(w, "vacuumed")
}

func preview(w http.ResponseWriter, r *http.Request) {
	status, text := http.StatusOK, "preview"
	if !currentUser(r).HasRole("editor") {
		status = http.StatusNotFound // want "forbidden-404: .*use 403 Forbidden"
		text = "not available"
	}
	w.WriteHeader(status)
	fmt.Fprintln(w, text)
}

func (s *server) openDocument(w http.ResponseWriter, r *http.Request) {
	doc, err := s.docs.Open(currentUser(r), r.PathValue("id"))
	var code int
	switch {
	case err == nil:
		writeJSON(w, http.StatusOK, doc)
		return
	case errors.Is(err, store.ErrNotFound):
		code = http.StatusNotFound
	case errors.Is(err, fs.ErrPermission):
		code = http.StatusNotFound // want "forbidden-404: .*use 403 Forbidden"
	default:
		code = http.StatusInternalServerError
	}
	http.Error(w, http.StatusText(code), code)
}

func (s *server) handOver(w http.ResponseWriter, r *http.Request) {
	doc := s.docs.Find(r.PathValue("id"))
	if doc == nil {
		http.NotFound(w, r)
		return
	}
	err := access.Transfer(currentUser(r), doc, 7)
	switch {
	case errors.Is(err, access.ErrNotOwner):
		http.Error(w, "no such document", http.StatusNotFound) // want "forbidden-404: .*use 403 Forbidden"
	case err != nil:
		http.Error(w, "the document was not handed over", http.StatusInternalServerError)
	default:
		fmt.Fprintln(w, doc.OwnerID)
	}
}

// The operating system refuses.
func attachment(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile("/srv/attachments/" + r.PathValue("name"))
	if errors.Is(err, fs.ErrPermission) {
		http.NotFound(w, r) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	if errors.Is(err, fs.ErrNotExist) {
		http.NotFound(w, r)
		return
	}
	if err != nil {
		http.Error(w, "the attachment was not read", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

func report(w http.ResponseWriter, r *http.Request) {
	f, err := os.Open("/srv/reports/" + r.PathValue("name"))
	if err != nil {
		status := http.StatusInternalServerError
		if os.IsNotExist(err) {
			status = http.StatusNotFound
		} else if os.IsPermission(err) {
			status = http.StatusNotFound // want "forbidden-404: .*use 403 Forbidden"
		}
		http.Error(w, "report: "+http.StatusText(status), status)
		return
	}
	defer f.Close()
	http.ServeFile(w, r, f.Name())
}

// The answer is a value of its own, sent at the end.
type answer struct {
	Status int    `json:"-"`
	Error  string `json:"error,omitempty"`
	Data   any    `json:"data,omitempty"`
}

func (a answer) send(w http.ResponseWriter) {
	w.WriteHeader(a.Status)
	if err := json.NewEncoder(w).Encode(a); err != nil {
		log.Print(err)
	}
}

func (s *server) keys(w http.ResponseWriter, r *http.Request) {
	if user := currentUser(r); !user.IsAdmin {
		answer{Status: http.StatusNotFound, Error: "unknown"}.send(w) // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	answer{Status: http.StatusOK, Data: []string{"k1"}}.send(w)
}

// reply is filled step by step.
type reply struct {
	w      http.ResponseWriter
	status int
}

func replyTo(w http.ResponseWriter) *reply { return &reply{w: w, status: http.StatusOK} }

func (p *reply) code(status int) *reply {
	p.status = status
	return p
}

func (p *reply) text(s string) {
	p.w.WriteHeader(p.status)
	fmt.Fprintln(p.w, s)
}

func (s *server) closeTeam(w http.ResponseWriter, r *http.Request) {
	t, ok := s.teams[r.PathValue("team")]
	if !ok {
		replyTo(w).code(http.StatusNotFound).text("no such team")
		return
	}
	if t.OwnerID != currentUser(r).ID {
		replyTo(w).code(http.StatusNotFound).text("no such team") // want "forbidden-404: .*use 403 Forbidden"
		return
	}
	replyTo(w).text("closed")
}
