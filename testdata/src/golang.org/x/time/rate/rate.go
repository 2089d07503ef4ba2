// Package rate stands in for that of golang.org/x: the tables speak for it, only its declarations matter.
package rate

import (
	"context"
	"time"
)

type Limit float64

type Limiter struct{}

func NewLimiter(r Limit, b int) *Limiter { return &Limiter{} }

func (l *Limiter) Allow() bool                    { return true }
func (l *Limiter) AllowN(t time.Time, n int) bool { return true }
func (l *Limiter) Wait(ctx context.Context) error { return nil }

func (l *Limiter) Reserve() *Reservation { return &Reservation{} }

type Reservation struct{ ok bool }

func (r *Reservation) OK() bool { return r.ok }
