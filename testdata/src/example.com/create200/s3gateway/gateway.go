// Package s3gateway speaks Amazon's S3 REST API on top of our own storage. The API prescribes its answers.
package s3gateway

import (
	"context"
	"encoding/xml"
	"net/http"
)

// Storage is what lies below.
type Storage interface {
	CreateObject(ctx context.Context, bucket, key string, size int64) (etag string, err error)
	InsertTagSet(ctx context.Context, key string) error
}

// Gateway answers for it.
type Gateway struct{ Storage Storage }

// Register puts the gateway into a mux.
func (g *Gateway) Register(mux *http.ServeMux) {
	mux.HandleFunc("POST /{bucket}/{key...}", g.createObject)
}

type result struct {
	XMLName xml.Name `xml:"PostResponse"`
	Key     string
	ETag    string
}

func (g *Gateway) createObject(w http.ResponseWriter, r *http.Request) {
	bucket, key := r.PathValue("bucket"), r.PathValue("key")
	etag, err := g.Storage.CreateObject(r.Context(), bucket, key, r.ContentLength)
	if err != nil {
		http.Error(w, "object could not be stored", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/xml")
	w.WriteHeader(http.StatusOK)
	xml.NewEncoder(w).Encode(result{Key: key, ETag: etag})
}

// CreateTags answers as every call of the API does.
func (g *Gateway) CreateTags(w http.ResponseWriter, r *http.Request) {
	if err := g.Storage.InsertTagSet(r.Context(), r.PathValue("key")); err != nil {
		http.Error(w, "tags could not be stored", http.StatusInternalServerError)
		return
	}
	w.Write([]byte("<TagSet/>"))
}
