// Answers that a published document prescribes, to which the comment of the type or of the handler points.

package empty200

import "net/http"

// blobs answers for one repository.
// Spec: https://docs.example.org/reference.html#rest-backend
type blobs struct{ stored map[string]bool }

func (b *blobs) save(w http.ResponseWriter, r *http.Request) {
	b.stored[r.PathValue("name")] = true
	w.WriteHeader(http.StatusOK)
}

func (b *blobs) remove(w http.ResponseWriter, r *http.Request) {
	delete(b.stored, r.PathValue("name"))
}

type peers struct{ seen map[string]bool }

// announce implements the peer exchange protocol, version 2.
func (p *peers) announce(w http.ResponseWriter, r *http.Request) {
	p.seen[r.RemoteAddr] = true
	w.WriteHeader(http.StatusOK)
}

// crates is a special kind of box. See http://example.org for pictures.
type crates struct{ stored map[string]bool }

func (c *crates) remove(w http.ResponseWriter, r *http.Request) {
	delete(c.stored, r.PathValue("name"))
	w.WriteHeader(http.StatusOK) // want "empty-200: "
}
