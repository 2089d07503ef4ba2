// Package sqlite3 stands in for the driver of that name.
package sqlite3

// ErrNo is a code, ErrNoExtended one that says more.
type (
	ErrNo         int
	ErrNoExtended int
)

func (e ErrNo) Error() string         { return "" }
func (e ErrNoExtended) Error() string { return "" }

// Extend makes a code that says more.
func (e ErrNo) Extend(by int) ErrNoExtended { return ErrNoExtended(int(e) | by<<8) }

// Codes of violated constraints.
var (
	ErrBusy             = ErrNo(5)
	ErrConstraint       = ErrNo(19)
	ErrConstraintUnique = ErrConstraint.Extend(8)
)

// Error is an error of the database.
type Error struct {
	Code         ErrNo
	ExtendedCode ErrNoExtended
}

func (e Error) Error() string { return "" }
