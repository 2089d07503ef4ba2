// Package stores has services that keep notes in databases, caches and stores of other people's.
package stores

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/dgraph-io/badger/v4"
	"github.com/elastic/go-elasticsearch/v8/esapi"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
	"github.com/minio/minio-go/v7"
	"github.com/redis/go-redis/v9"
	"github.com/uptrace/bun"
	"go.etcd.io/bbolt"
	"go.mongodb.org/mongo-driver/v2/mongo"
	"gorm.io/gorm"
)

type note struct{ ID, Text string }

type server struct {
	sqlx    *sqlx.DB
	bun     *bun.DB
	gorm    *gorm.DB
	pool    *pgxpool.Pool
	notes   *mongo.Collection
	cache   *redis.Client
	badger  *badger.Txn
	bolt    *bbolt.Tx
	bucket  *bbolt.Bucket
	objects *s3.Client
	files   *minio.Client
	table   *dynamodb.Client
	search  esapi.Transport
}

func done(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }

func failed(w http.ResponseWriter, status int) { http.Error(w, "that did not work", status) }
