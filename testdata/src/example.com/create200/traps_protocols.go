package create200

import (
	"encoding/json"
	"net/http"

	"example.com/create200/respond"
)

// Traps: a protocol that others have written prescribes the answer.
type bridge struct{ records Records }

func (b *bridge) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /rpc", b.rpc)
	mux.HandleFunc("POST /graphql", b.graph)
	mux.HandleFunc("POST /files/", b.createUpload)
	mux.HandleFunc("POST /v2/{name}/blobs/uploads/", b.createBlob)
	mux.HandleFunc("POST /hooks/payments", b.payment)
	mux.HandleFunc("POST /calendars/", b.createCalendar)
}

// rpc answers JSON-RPC 2.0 over HTTP, where every result is a 200.
func (b *bridge) rpc(w http.ResponseWriter, r *http.Request) {
	var call struct {
		ID     json.RawMessage
		Method string
		Params Record
	}
	if !respond.Decode(w, r, &call) {
		return
	}
	record, err := b.records.Create(r.Context(), call.Params)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "internal error")
		return
	}
	respond.OK(w, map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": record})
}

// graph runs the mutations of our GraphQL schema.
func (b *bridge) graph(w http.ResponseWriter, r *http.Request) {
	record, err := b.records.Register(r.Context(), r.FormValue("name"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "internal error")
		return
	}
	json.NewEncoder(w).Encode(map[string]any{"data": record})
}

// createUpload is the creation of tus 0.2, whose clients insist on a 200.
func (b *bridge) createUpload(w http.ResponseWriter, r *http.Request) {
	id, err := b.records.Insert(r.Context(), Record{Name: r.Header.Get("Upload-Metadata")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "upload could not be stored")
		return
	}
	w.Header().Set("Location", "/files/"+id)
	w.WriteHeader(http.StatusOK)
}

func (b *bridge) createBlob(w http.ResponseWriter, r *http.Request) {
	blob, err := b.records.Create(r.Context(), Record{ID: r.URL.Query().Get("digest")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "blob could not be stored")
		return
	}
	// See the OCI distribution specification, "Pushing a blob monolithically"; old clients know 200 only.
	respond.OK(w, blob)
}

// payment receives the provider's webhook: anything but 200 and it comes again for three days.
func (b *bridge) payment(w http.ResponseWriter, r *http.Request) {
	if _, err := b.records.Insert(r.Context(), Record{Name: r.FormValue("payment")}); err != nil {
		respond.Error(w, http.StatusInternalServerError, "payment could not be stored")
		return
	}
	respond.JSON(w, http.StatusOK, "received")
}

// createCalendar serves clients of WebDAV that cannot send MKCALENDAR.
func (b *bridge) createCalendar(w http.ResponseWriter, r *http.Request) {
	calendar := Record{Name: r.URL.Path}
	if err := b.records.Add(r.Context(), &calendar); err != nil {
		http.Error(w, "calendar could not be stored", http.StatusInternalServerError)
		return
	}
	w.Write([]byte(calendar.ID))
}
