package stores

import (
	"database/sql"
	"errors"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/dgraph-io/badger/v4"
	"github.com/elastic/go-elasticsearch/v8/esapi"
	"github.com/jackc/pgx/v5"
	"github.com/minio/minio-go/v7"
	"github.com/redis/go-redis/v9"
	"go.etcd.io/bbolt"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"gorm.io/gorm"
)

func (s *server) sqlxShow(w http.ResponseWriter, r *http.Request) {
	var n note
	if err := s.sqlx.GetContext(r.Context(), &n, "SELECT * FROM notes WHERE id = ?", r.PathValue("id")); err != nil {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found for it"
		return
	}
	done(w)
}

func (s *server) sqlxList(w http.ResponseWriter, r *http.Request) {
	var all []note
	if err := s.sqlx.SelectContext(r.Context(), &all, "SELECT * FROM notes"); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) bunShow(w http.ResponseWriter, r *http.Request) {
	var n note
	err := s.bun.NewSelect().Model(&n).Where("id = ?", r.PathValue("id")).Scan(r.Context())
	if errors.Is(err, sql.ErrNoRows) {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) bunAdd(w http.ResponseWriter, r *http.Request) {
	if _, err := s.bun.NewInsert().Model(&note{}).Exec(r.Context()); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) gormAdd(w http.ResponseWriter, r *http.Request) {
	err := s.gorm.Create(&note{}).Error
	if errors.Is(err, gorm.ErrCheckConstraintViolated) {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) gormShow(w http.ResponseWriter, r *http.Request) {
	n, err := gorm.G[note](s.gorm).Where("id = ?", r.PathValue("id")).First(r.Context())
	if err != nil {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found for it"
		return
	}
	w.Write([]byte(n.Text))
}

func (s *server) gormAddOne(w http.ResponseWriter, r *http.Request) {
	if err := gorm.G[note](s.gorm).Create(r.Context(), &note{}); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) pgxShow(w http.ResponseWriter, r *http.Request) {
	var n note
	err := s.pool.QueryRow(r.Context(), "SELECT text FROM notes WHERE id = $1", r.PathValue("id")).Scan(&n.Text)
	if errors.Is(err, pgx.ErrNoRows) {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	done(w)
}

// pgx.ErrNoRows is sql.ErrNoRows, for errors.Is.
func (s *server) pgxShowAsSQL(w http.ResponseWriter, r *http.Request) {
	var n note
	err := s.pool.QueryRow(r.Context(), "SELECT text FROM notes WHERE id = $1", r.PathValue("id")).Scan(&n.Text)
	if errors.Is(err, sql.ErrNoRows) {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) pgxList(w http.ResponseWriter, r *http.Request) {
	rows, err := s.pool.Query(r.Context(), "SELECT text FROM notes")
	if err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	if err := rows.Err(); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) mongoAdd(w http.ResponseWriter, r *http.Request) {
	_, err := s.notes.InsertOne(r.Context(), note{})
	var written mongo.WriteException
	if errors.As(err, &written) && written.HasErrorCode(11000) {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if errors.As(err, &written) && len(written.WriteErrors) > 0 && written.WriteErrors[0].Code == 11000 {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) mongoList(w http.ResponseWriter, r *http.Request) {
	found, err := s.notes.Find(r.Context(), nil)
	if err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	var all []note
	if err := found.All(r.Context(), &all); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) redisShow(w http.ResponseWriter, r *http.Request) {
	text, err := s.cache.Get(r.Context(), r.PathValue("id")).Result()
	if err == redis.Nil {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	w.Write([]byte(text))
}

func (s *server) redisCheck(w http.ResponseWriter, r *http.Request) {
	err := s.cache.Get(r.Context(), r.PathValue("id")).Err()
	switch {
	case errors.Is(err, redis.Nil):
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
	case errors.Is(err, redis.TxFailedErr):
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
	case err != nil:
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
	default:
		done(w)
	}
}

func (s *server) redisAdd(w http.ResponseWriter, r *http.Request) {
	if err := s.cache.Set(r.Context(), r.PathValue("id"), "text", 0).Err(); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) badgerShow(w http.ResponseWriter, r *http.Request) {
	item, err := s.badger.Get([]byte(r.PathValue("id")))
	if errors.Is(err, badger.ErrKeyNotFound) {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	if _, err := item.ValueCopy(nil); err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	if err := s.badger.Commit(); errors.Is(err, badger.ErrConflict) {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	done(w)
}

func (s *server) boltAdd(w http.ResponseWriter, r *http.Request) {
	_, err := s.bolt.CreateBucket([]byte(r.PathValue("name")))
	if errors.Is(err, bbolt.ErrBucketExists) {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	if err := s.bucket.Put([]byte("id"), nil); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) boltDrop(w http.ResponseWriter, r *http.Request) {
	if err := s.bolt.DeleteBucket([]byte(r.PathValue("name"))); err != nil {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found for it"
		return
	}
	done(w)
}

func (s *server) objectShow(w http.ResponseWriter, r *http.Request) {
	key := r.PathValue("id")
	if _, err := s.objects.GetObject(r.Context(), &s3.GetObjectInput{Key: &key}); err != nil {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found for it"
		return
	}
	done(w)
}

func (s *server) objectAdd(w http.ResponseWriter, r *http.Request) {
	if _, err := s.objects.PutObject(r.Context(), &s3.PutObjectInput{Body: r.Body}); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) fileShow(w http.ResponseWriter, r *http.Request) {
	if _, err := s.files.StatObject(r.Context(), "notes", r.PathValue("id"), minio.StatObjectOptions{}); err != nil {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found for it"
		return
	}
	done(w)
}

func (s *server) fileAdd(w http.ResponseWriter, r *http.Request) {
	if _, err := s.files.PutObject(r.Context(), "notes", "note", r.Body, -1, minio.PutObjectOptions{}); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) itemAdd(w http.ResponseWriter, r *http.Request) {
	_, err := s.table.PutItem(r.Context(), &dynamodb.PutItemInput{})
	var unmet *types.ConditionalCheckFailedException
	if errors.As(err, &unmet) {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) documentShow(w http.ResponseWriter, r *http.Request) {
	res, err := esapi.GetRequest{DocumentID: r.PathValue("id")}.Do(r.Context(), s.search)
	if err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	if res.IsError() {
		http.Error(w, "the search failed", http.StatusOK) // want "ok-error-body: .*use 500"
		return
	}
	done(w)
}
