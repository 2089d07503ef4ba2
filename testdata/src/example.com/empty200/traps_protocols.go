package empty200

import (
	"log"
	"net/http"
)

// Traps: somebody else's protocol prescribes the empty 200.
type inbox struct{ items Items }

func (i *inbox) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /hooks/payments", i.payment)
	mux.HandleFunc("POST /hooks/chat", i.chat)
	mux.HandleFunc("DELETE /v2/{name}/manifests/{digest}", i.manifest)
	mux.HandleFunc("POST /revoke", i.revoke)
	mux.HandleFunc("PUT /{bucket}/{key}", i.putObject)
}

// payment receives the provider's webhook; it must get 200, or it comes again for three days.
func (i *inbox) payment(w http.ResponseWriter, r *http.Request) {
	if err := i.items.Update(r.Context(), r.FormValue("order"), "paid"); err != nil {
		http.Error(w, "payment could not be noted", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func (i *inbox) chat(w http.ResponseWriter, r *http.Request) {
	if err := i.items.Restore(r.Context(), r.FormValue("channel")); err != nil {
		http.Error(w, "channel could not be restored", http.StatusInternalServerError)
		return
	}
	log.Println("chat", r.FormValue("channel"))
	// An empty 200 acknowledges a webhook without an answer in the channel.
	w.WriteHeader(http.StatusOK)
}

// manifest deletes one, as registries before the OCI distribution specification did it.
func (i *inbox) manifest(w http.ResponseWriter, r *http.Request) {
	if err := i.items.Delete(r.Context(), r.PathValue("digest")); err != nil {
		http.Error(w, "manifest could not be deleted", http.StatusInternalServerError)
		return
	}
}

// revoke is OAuth 2.0 token revocation: RFC 7009 §2.2 says 200, and that its content is ignored.
func (i *inbox) revoke(w http.ResponseWriter, r *http.Request) {
	if err := i.items.Delete(r.Context(), r.FormValue("token")); err != nil {
		http.Error(w, "token could not be revoked", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// putObject is PutObject of S3, which answers 200 and an ETag.
func (i *inbox) putObject(w http.ResponseWriter, r *http.Request) {
	if err := i.items.Update(r.Context(), r.PathValue("key"), r.PathValue("bucket")); err != nil {
		http.Error(w, "object could not be stored", http.StatusInternalServerError)
		return
	}
	w.Header().Set("ETag", `"1"`)
	w.WriteHeader(http.StatusOK)
}
