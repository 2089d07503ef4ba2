// Package store keeps measurements.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// ErrNoSensor says that there is no such sensor.
var ErrNoSensor = errors.New("store: sensor not found")

// Sample is one measurement.
type Sample struct {
	Sensor string
	Value  float64
}

// Samples keeps them in a database.
type Samples struct{ DB *sql.DB }

// Search looks for the samples of a sensor.
func (s *Samples) Search(ctx context.Context, sensor string) ([]Sample, error) {
	rows, err := s.DB.QueryContext(ctx, "SELECT sensor, value FROM samples WHERE sensor = $1", sensor)
	if err != nil {
		return nil, fmt.Errorf("search %s: %w", sensor, err)
	}
	defer rows.Close()
	var all []Sample
	for rows.Next() {
		var one Sample
		if err := rows.Scan(&one.Sensor, &one.Value); err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, rows.Err()
}

// Latest gives the last sample of a sensor.
func (s *Samples) Latest(ctx context.Context, sensor string) (Sample, error) {
	var one Sample
	err := s.DB.QueryRowContext(ctx, "SELECT sensor, value FROM latest WHERE sensor = $1", sensor).Scan(&one.Sensor, &one.Value)
	if errors.Is(err, sql.ErrNoRows) {
		return Sample{}, ErrNoSensor
	}
	return one, err
}

// Store keeps a sample.
func (s *Samples) Store(ctx context.Context, one Sample) error {
	_, err := s.DB.ExecContext(ctx, "UPDATE latest SET value = $1 WHERE sensor = $2", one.Value, one.Sensor)
	return err
}
