// What looks like readiness and is something else, and parts that a service can do without.

package readiness200

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"

	"example.com/readiness200/depend"
	"example.com/readiness200/reply"
)

// Health is a report, whatever it says.
func (s *server) healthz(w http.ResponseWriter, r *http.Request) {
	if err := s.db.PingContext(r.Context()); err != nil {
		reply.JSON(w, http.StatusOK, report{Status: "the database is down"})
		return
	}
	reply.JSON(w, http.StatusOK, report{Status: "up"})
}

// To start anew does not mend a database.
func (s *server) livez(w http.ResponseWriter, r *http.Request) {
	if err := s.db.PingContext(r.Context()); err != nil {
		fmt.Fprintln(w, "alive, without a database")
		return
	}
	fmt.Fprintln(w, "alive")
}

// Ready is what the order is now.
func (s *server) packed(w http.ResponseWriter, r *http.Request) {
	if _, err := s.db.ExecContext(r.Context(), "UPDATE orders SET ready = true WHERE id = ?", r.PathValue("id")); err != nil {
		http.Error(w, "it was not saved", http.StatusInternalServerError)
		return
	}
	if err := s.queue.Check(r.Context()); err != nil {
		// The customer is told later; acknowledge anyway.
		w.WriteHeader(http.StatusAccepted)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Whether the order is ready, not the service: what the copy knows is good enough.
func (s *server) isPacked(w http.ResponseWriter, r *http.Request) {
	ready := false
	if err := s.db.QueryRowContext(r.Context(), "SELECT ready FROM orders WHERE id = ?", r.PathValue("id")).Scan(&ready); err != nil {
		// Fall back to what the replica says.
		reply.JSON(w, http.StatusOK, report{Status: "unknown"})
		return
	}
	reply.JSON(w, http.StatusOK, ready)
}

// markReady tells others that a table is laid.
func (s *server) markReady(w http.ResponseWriter, r *http.Request) {
	if err := s.queue.Check(r.Context()); err != nil {
		// The waiter sees the light: acknowledge anyway.
		w.WriteHeader(http.StatusAccepted)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Without the replica reports are slow, and orders go on: it is degraded and still ready.
func (s *server) readinessWithoutReplica(w http.ResponseWriter, r *http.Request) {
	if err := s.replica.Check(r.Context()); err != nil {
		fmt.Fprintln(w, "ready, degraded")
		return
	}
	fmt.Fprintln(w, "ready")
}

// The queue may be down on purpose, at night.
func (s *server) readinessAtNight(w http.ResponseWriter, r *http.Request) {
	if err := s.queue.Check(r.Context()); err != nil {
		fmt.Fprintln(w, "ready, no jobs")
		return
	}
	fmt.Fprintln(w, "ready")
}

// A failure of a side effect, after which the handler goes on.
func (s *server) readinessAndLogged(w http.ResponseWriter, r *http.Request) {
	if err := s.replica.Check(r.Context()); err != nil {
		log.Printf("replica: %v", err)
	}
	fmt.Fprintln(w, "ready")
}

// A report with all the parts, for a page: nothing decides by it.
func (s *server) readinessReport(w http.ResponseWriter, r *http.Request) {
	reply.JSON(w, http.StatusOK, s.check(r.Context()))
}

// The answer is on its way when encoding fails.
func (s *server) readinessEncoded(w http.ResponseWriter, r *http.Request) {
	if err := json.NewEncoder(w).Encode(s.check(r.Context())); err != nil {
		log.Print(err)
		return
	}
}

// readOrders has nothing to do with it but the first letters.
func (s *server) readOrders(w http.ResponseWriter, r *http.Request) {
	if err := s.queue.Check(r.Context()); err != nil {
		http.Error(w, "no orders", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(w, "1, 2, 3")
}

// alreadyPaid says so, twice.
func (s *server) alreadyPaid(w http.ResponseWriter, r *http.Request) {
	if err := s.queue.Check(r.Context()); err != nil {
		http.Error(w, "nobody knows", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(w, "paid")
}

// ready is what the parts answer to this probe of a probe.
func ready(parts map[string]depend.Checker, r *http.Request) bool {
	return depend.All(r.Context(), parts) == nil
}

func (s *server) startup(w http.ResponseWriter, r *http.Request) {
	if !ready(s.parts, r) {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Orders that are ready are not the service.
func (s *server) listReadyOrders(w http.ResponseWriter, r *http.Request) {
	if err := s.queue.Check(r.Context()); err != nil {
		log.Printf("queue: %v", err)
		// A stale list is better than none.
		reply.JSON(w, http.StatusOK, []string{"1", "2"})
		return
	}
	reply.JSON(w, http.StatusOK, []string{"1", "2", "3"})
}

// The answer itself says what is left.
func (s *server) serveReady(w http.ResponseWriter, r *http.Request) {
	if err := s.replica.Check(r.Context()); err != nil {
		w.Write([]byte("degraded: reports are off"))
		return
	}
	w.Write([]byte("ready"))
}

// Another handler answers.
func (s *server) readinessBehind(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := s.queue.Check(r.Context()); err != nil {
			w.Header().Set("X-Queue", "down")
		}
		next.ServeHTTP(w, r)
	})
}
