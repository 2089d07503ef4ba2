// Package store counts what callers do.
package store

import "errors"

// What can be used up.
var (
	ErrRateLimited          = errors.New("store: not so fast")
	ErrTooManyAttempts      = errors.New("store: the password was mistyped too often")
	ErrQuotaExceeded        = errors.New("store: the calls of this month are used up")
	ErrTooManyTags          = errors.New("store: ten tags at most")
	ErrTooManyMembers       = errors.New("store: the team is full")
	ErrStorageQuotaExceeded = errors.New("store: the space is used up")
	ErrTooManyConnections   = errors.New("store: the database takes no more")
	ErrInvalidQuota         = errors.New("store: a quota is a number")
)

// ThrottledError says how long to wait.
type ThrottledError struct{ Seconds int }

func (e *ThrottledError) Error() string { return "store: wait" }

// Counters count for each caller.
type Counters struct {
	calls, attempts, members, space, open map[string]int
}

// Call counts a call.
func (c *Counters) Call(caller string) error {
	c.calls[caller]++
	switch n := c.calls[caller]; {
	case n > 1_000_000:
		return ErrQuotaExceeded
	case n%100 == 0:
		return ErrRateLimited
	}
	return nil
}

// Attempt counts a try at a password.
func (c *Counters) Attempt(caller string) error {
	if c.attempts[caller]++; c.attempts[caller] > 5 {
		return ErrTooManyAttempts
	}
	return nil
}

// Search is dear, and tells how long to wait.
func (c *Counters) Search(caller string) error {
	if c.calls[caller]++; c.calls[caller] > 10 {
		return &ThrottledError{Seconds: c.calls[caller]}
	}
	return nil
}

// Tag gives a note tags.
func (c *Counters) Tag(tags []string) error {
	if len(tags) > 10 {
		return ErrTooManyTags
	}
	return nil
}

// Join adds a member to a team.
func (c *Counters) Join(team string) error {
	if c.members[team] >= 20 {
		return ErrTooManyMembers
	}
	c.members[team]++
	return nil
}

// Keep takes space for a file.
func (c *Counters) Keep(caller string, size int) error {
	if c.space[caller]+size > 1<<30 {
		return ErrStorageQuotaExceeded
	}
	c.space[caller] += size
	return nil
}

// Connect opens a connection of the server's own.
func (c *Counters) Connect(database string) error {
	if c.open[database] > 100 {
		return ErrTooManyConnections
	}
	c.open[database]++
	return nil
}

// Allot says how much a caller may do.
func (c *Counters) Allot(caller string, quota int) error {
	if quota < 0 {
		return ErrInvalidQuota
	}
	c.calls[caller] = -quota
	return nil
}
