package stores

import (
	"errors"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/dgraph-io/badger/v4"
	"github.com/elastic/go-elasticsearch/v8/esapi"
	"github.com/minio/minio-go/v7"
	"github.com/redis/go-redis/v9"
	bolterrors "go.etcd.io/bbolt/errors"
	"go.mongodb.org/mongo-driver/v2/mongo"
)

func (s *server) mongoShowRight(w http.ResponseWriter, r *http.Request) {
	var n note
	err := s.notes.FindOne(r.Context(), r.PathValue("id")).Decode(&n)
	switch {
	case errors.Is(err, mongo.ErrNoDocuments):
		failed(w, http.StatusNotFound)
	case err != nil:
		failed(w, http.StatusInternalServerError)
	default:
		done(w)
	}
}

func (s *server) mongoAddRight(w http.ResponseWriter, r *http.Request) {
	_, err := s.notes.InsertOne(r.Context(), note{})
	var written mongo.WriteException
	if errors.As(err, &written) && written.HasErrorCode(11000) {
		failed(w, http.StatusConflict)
		return
	}
	if errors.As(err, &written) && written.HasErrorCode(13) {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

// What is not in the cache is made anew.
func (s *server) redisFill(w http.ResponseWriter, r *http.Request) {
	text, err := s.cache.Get(r.Context(), "motd").Result()
	if errors.Is(err, redis.Nil) {
		text, err = "hello", nil
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	w.Write([]byte(text))
}

func (s *server) badgerShowRight(w http.ResponseWriter, r *http.Request) {
	_, err := s.badger.Get([]byte(r.PathValue("id")))
	if err == badger.ErrKeyNotFound {
		failed(w, http.StatusNotFound)
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

// The errors of bbolt are those of its package errors.
func (s *server) boltDropRight(w http.ResponseWriter, r *http.Request) {
	err := s.bolt.DeleteBucket([]byte(r.PathValue("name")))
	if errors.Is(err, bolterrors.ErrBucketNotFound) {
		failed(w, http.StatusNotFound)
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) objectShowRight(w http.ResponseWriter, r *http.Request) {
	key := r.PathValue("id")
	_, err := s.objects.GetObject(r.Context(), &s3.GetObjectInput{Key: &key})
	if missing, ok := errors.AsType[*types.NoSuchKey](err); ok {
		http.Error(w, missing.Error(), http.StatusNotFound)
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) fileShowRight(w http.ResponseWriter, r *http.Request) {
	_, err := s.files.StatObject(r.Context(), "notes", r.PathValue("id"), minio.StatObjectOptions{})
	if answer := minio.ToErrorResponse(err); answer.Code == "NoSuchKey" {
		failed(w, http.StatusNotFound)
		return
	}
	if err != nil {
		failed(w, http.StatusBadGateway)
		return
	}
	done(w)
}

func (s *server) documentShowRight(w http.ResponseWriter, r *http.Request) {
	res, err := esapi.GetRequest{DocumentID: r.PathValue("id")}.Do(r.Context(), s.search)
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	if res.StatusCode == http.StatusNotFound {
		failed(w, http.StatusNotFound)
		return
	}
	if res.IsError() {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	if err := s.pool.Ping(r.Context()); err != nil {
		failed(w, http.StatusServiceUnavailable)
		return
	}
	done(w)
}
