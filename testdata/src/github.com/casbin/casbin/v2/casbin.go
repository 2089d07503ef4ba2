// Package casbin stands in for the library of that name: the tables speak for it, only its declarations matter.
package casbin

// Enforcer holds requests against a policy.
type Enforcer struct{ last error }

// Enforce tells whether one is allowed.
func (e *Enforcer) Enforce(values ...any) (bool, error) { return e.last == nil, e.last }

// EnforceEx tells by which rule, too.
func (e *Enforcer) EnforceEx(values ...any) (bool, []string, error) {
	return e.last == nil, nil, e.last
}
