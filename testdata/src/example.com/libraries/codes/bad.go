package codes

import (
	"errors"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/s3/types"
	"github.com/aws/smithy-go"
	"github.com/elastic/go-elasticsearch/v8/esapi"
	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgerrcode"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/lib/pq"
	"github.com/mattn/go-sqlite3"
	"github.com/minio/minio-go/v7"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"modernc.org/sqlite"
	sqliteCodes "modernc.org/sqlite/lib"
)

func (s *server) mysqlSave(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	var mysqlErr *mysql.MySQLError
	if errors.As(err, &mysqlErr) && mysqlErr.Number == 1062 {
		failed(w, http.StatusBadRequest) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) mysqlTooLong(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	if mysqlErr, ok := errors.AsType[*mysql.MySQLError](err); ok && int(mysqlErr.Number) == 1406 {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		return
	}
	done(w)
}

func (s *server) pgxSave(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	var pgErr *pgconn.PgError
	if errors.As(err, &pgErr) && pgErr.Code == pgerrcode.UniqueViolation {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if errors.As(err, &pgErr) {
		switch pgErr.SQLState() {
		case pgerrcode.CheckViolation:
			failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
			return
		}
	}
	done(w)
}

func (s *server) anyPostgresSave(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	var coded interface{ SQLState() string }
	if errors.As(err, &coded) && coded.SQLState() == "23505" {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	done(w)
}

func (s *server) pqSave(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	if pqErr, ok := err.(*pq.Error); ok {
		switch pqErr.Code.Name() {
		case "unique_violation":
			failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		case "not_null_violation":
			failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
		default:
			failed(w, http.StatusInternalServerError)
		}
		return
	}
	done(w)
}

func (s *server) sqliteSave(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	var sqliteErr sqlite3.Error
	if errors.As(err, &sqliteErr) && sqliteErr.ExtendedCode == sqlite3.ErrConstraintUnique {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if errors.As(err, &sqliteErr) && sqliteErr.Code == sqlite3.ErrConstraint {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	done(w)
}

func (s *server) pureSQLiteSave(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	var sqliteErr *sqlite.Error
	if errors.As(err, &sqliteErr) && sqliteErr.Code() == sqliteCodes.SQLITE_CONSTRAINT_UNIQUE {
		failed(w, http.StatusBadRequest) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	done(w)
}

func (s *server) grpcLoad(w http.ResponseWriter, r *http.Request) {
	_, err := s.notes.Load(r.Context(), r.PathValue("id"))
	if status.Code(err) == codes.NotFound {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	done(w)
}

func (s *server) grpcSave(w http.ResponseWriter, r *http.Request) {
	err := s.notes.Save(r.Context(), note{})
	switch status.Code(err) {
	case codes.OK:
		done(w)
	case codes.AlreadyExists:
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
	case codes.InvalidArgument:
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 422"
	case codes.Unauthenticated:
		failed(w, http.StatusBadRequest) // want "unauthenticated-not-401: .*use 401"
	default:
		failed(w, http.StatusInternalServerError)
	}
}

func (s *server) grpcStatus(w http.ResponseWriter, r *http.Request) {
	_, err := s.notes.Load(r.Context(), r.PathValue("id"))
	if st, ok := status.FromError(err); ok && st.Code() == codes.NotFound {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if st := status.Convert(err); st.Code() != codes.OK {
		switch st.Code() {
		case codes.Canceled:
			failed(w, http.StatusInternalServerError) // want "canceled-500: "
		}
		return
	}
	done(w)
}

func (s *server) statusOf(err error) int {
	switch status.Code(err) {
	case codes.NotFound:
		return http.StatusInternalServerError // want "not-found-not-404: .*use 404 Not Found"
	}
	return http.StatusInternalServerError
}

func (s *server) mapped(w http.ResponseWriter, r *http.Request) {
	if _, err := s.notes.Load(r.Context(), r.PathValue("id")); err != nil {
		failed(w, s.statusOf(err))
		return
	}
	done(w)
}

func (s *server) s3Load(w http.ResponseWriter, r *http.Request) {
	_, err := s.notes.Load(r.Context(), r.PathValue("id"))
	var missing *types.NoSuchKey
	if errors.As(err, &missing) {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	var apiErr smithy.APIError
	if errors.As(err, &apiErr) && apiErr.ErrorCode() == "NoSuchBucket" {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	done(w)
}

func (s *server) s3Codes(w http.ResponseWriter, r *http.Request) {
	_, err := s.notes.Load(r.Context(), r.PathValue("id"))
	var apiErr smithy.APIError
	if errors.As(err, &apiErr) {
		switch apiErr.ErrorCode() {
		case "NotFound", "NoSuchKey":
			failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		case "PreconditionFailed":
			failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		default:
			failed(w, http.StatusInternalServerError)
		}
		return
	}
	done(w)
}

func (s *server) minioLoad(w http.ResponseWriter, r *http.Request) {
	_, err := s.notes.Load(r.Context(), r.PathValue("id"))
	if minio.ToErrorResponse(err).Code == "NoSuchKey" {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if answer := minio.ToErrorResponse(err); answer.StatusCode == http.StatusNotFound {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	done(w)
}

func elasticLoad(t esapi.Transport) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		res, err := esapi.GetRequest{Index: "notes", DocumentID: r.PathValue("id")}.Do(r.Context(), t)
		if err != nil {
			failed(w, http.StatusInternalServerError)
			return
		}
		defer res.Body.Close()
		if res.StatusCode == http.StatusNotFound {
			failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
			return
		}
		done(w)
	}
}
