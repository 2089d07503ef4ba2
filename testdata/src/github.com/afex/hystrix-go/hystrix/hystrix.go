// Package hystrix stands in for the circuit breaker of that name.
package hystrix

type CircuitError struct{ Message string }

func (e CircuitError) Error() string { return "hystrix: " + e.Message }

var (
	ErrMaxConcurrency = CircuitError{Message: "max concurrency"}
	ErrCircuitOpen    = CircuitError{Message: "circuit open"}
	ErrTimeout        = CircuitError{Message: "timeout"}
)

func Do(name string, run func() error, fallback func(error) error) error { return run() }
