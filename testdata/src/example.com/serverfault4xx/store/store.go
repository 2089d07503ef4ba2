// Package store keeps jobs and their files. Some of its errors are absence, the others are the server's own.
//
//	job, err := jobs.Find(ctx, id) // store.ErrNoJob, or an error of the database
//	err := jobs.Finish(ctx, id)    // an error of the database
package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
)

// ErrNoJob says that there is no such job, ErrBusy that it runs already.
var (
	ErrNoJob = errors.New("store: no such job")
	ErrBusy  = errors.New("store: the job runs already")
)

// Job is a job.
type Job struct {
	ID    int64  `json:"id"`
	Name  string `json:"name"`
	Owner string `json:"owner"`
}

// Jobs are in a database.
type Jobs struct{ DB *sql.DB }

// Find tells absence from a failure.
func (s *Jobs) Find(ctx context.Context, id int64) (*Job, error) {
	var job Job
	err := s.DB.QueryRowContext(ctx, "SELECT name, owner FROM jobs WHERE id = $1", id).Scan(&job.Name, &job.Owner)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, ErrNoJob
	}
	if err != nil {
		return nil, fmt.Errorf("find job %d: %w", id, err)
	}
	return &job, nil
}

// List can only fail by the database.
func (s *Jobs) List(ctx context.Context) ([]Job, error) {
	rows, err := s.DB.QueryContext(ctx, "SELECT id, name, owner FROM jobs")
	if err != nil {
		return nil, fmt.Errorf("list jobs: %w", err)
	}
	defer rows.Close()
	var jobs []Job
	for rows.Next() {
		var job Job
		if err := rows.Scan(&job.ID, &job.Name, &job.Owner); err != nil {
			return nil, err
		}
		jobs = append(jobs, job)
	}
	return jobs, rows.Err()
}

// Finish can only fail by the database.
func (s *Jobs) Finish(ctx context.Context, id int64) error {
	_, err := s.DB.ExecContext(ctx, "UPDATE jobs SET done = true WHERE id = $1", id)
	return err
}

// Start fails because the job runs, or by the database.
func (s *Jobs) Start(ctx context.Context, id int64) error {
	res, err := s.DB.ExecContext(ctx, "UPDATE jobs SET running = true WHERE id = $1 AND NOT running", id)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil {
		return err
	} else if n == 0 {
		return ErrBusy
	}
	return nil
}

// Count can only fail by the database, since there always is a row.
func (s *Jobs) Count(ctx context.Context) (n int, err error) {
	err = s.DB.QueryRowContext(ctx, "SELECT count(*) FROM jobs").Scan(&n)
	return n, err
}

// Export writes the job to the disk.
func Export(job *Job, name string) error {
	data, err := json.Marshal(job)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	return os.WriteFile(name, data, 0o600)
}

// Price asks another service.
func Price(ctx context.Context, currency string) (float64, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://rates.example/latest", nil)
	if err != nil {
		return 0, err
	}
	req.Header.Set("X-Currency", currency)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	var price float64
	err = json.NewDecoder(resp.Body).Decode(&price)
	return price, err
}
