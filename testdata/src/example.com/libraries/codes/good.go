package codes

import (
	"context"
	"errors"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go"
	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/minio/minio-go/v7"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func (s *server) mysqlSaveRight(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	var mysqlErr *mysql.MySQLError
	if errors.As(err, &mysqlErr) && mysqlErr.Number == 1062 {
		failed(w, http.StatusConflict)
		return
	}
	if errors.As(err, &mysqlErr) && mysqlErr.Number == 1040 {
		failed(w, http.StatusServiceUnavailable)
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

// Another code than these may be anything.
func (s *server) otherCodes(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	var pgErr *pgconn.PgError
	if errors.As(err, &pgErr) && pgErr.Code != "23505" {
		failed(w, http.StatusInternalServerError)
		return
	}
	if errors.As(err, &pgErr) && pgErr.Code > "23505" {
		failed(w, http.StatusInternalServerError)
		return
	}
	var mysqlErr *mysql.MySQLError
	if errors.As(err, &mysqlErr) && mysqlErr.Number == 1146 {
		failed(w, http.StatusInternalServerError)
		return
	}
	if status.Code(err) != codes.NotFound {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) grpcRight(w http.ResponseWriter, r *http.Request) {
	_, err := s.notes.Load(r.Context(), r.PathValue("id"))
	switch status.Code(err) {
	case codes.OK:
		done(w)
	case codes.NotFound:
		failed(w, http.StatusNotFound)
	case codes.InvalidArgument:
		failed(w, http.StatusBadRequest)
	case codes.AlreadyExists:
		failed(w, http.StatusConflict)
	case codes.Unauthenticated:
		failed(w, http.StatusUnauthorized)
	case codes.Internal:
		failed(w, http.StatusBadGateway)
	default:
		failed(w, http.StatusInternalServerError)
	}
}

// What is no missing key is a fault of the store.
func s3Right(client *s3.Client) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		key := r.PathValue("id")
		_, err := client.GetObject(r.Context(), &s3.GetObjectInput{Key: &key})
		var apiErr smithy.APIError
		if errors.As(err, &apiErr) && apiErr.ErrorCode() == "NoSuchKey" {
			failed(w, http.StatusNotFound)
			return
		}
		if err != nil {
			failed(w, http.StatusInternalServerError)
			return
		}
		done(w)
	}
}

func stat(ctx context.Context, client *minio.Client, name string) (int64, error) {
	info, err := client.StatObject(ctx, "notes", name, minio.StatObjectOptions{})
	return info.Size, err
}

func minioRight(client *minio.Client) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, err := stat(r.Context(), client, r.PathValue("id"))
		if err != nil {
			if minio.ToErrorResponse(err).Code == "NoSuchKey" {
				failed(w, http.StatusNotFound)
				return
			}
			failed(w, http.StatusInternalServerError)
			return
		}
		done(w)
	}
}
