package create200

import (
	"archive/zip"
	"bytes"
	"container/list"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"example.com/create200/respond"
)

// Traps: POSTs with calls that are named like creations and make no resource of the API.
type plant struct {
	client   *http.Client
	machines Machines
	ledger   Ledger
	started  atomic.Int64
	watchers hub
}

// Machines have states.
type Machines interface {
	Start(ctx context.Context, id string) error
	Move(ctx context.Context, id string, place int) error
	Total(ctx context.Context) (int, error)
}

// Ledger is written in passing.
type Ledger interface {
	CreateAuditLog(ctx context.Context, action, subject string) error
	AddMetric(name string, value float64)
	InsertHistory(ctx context.Context, subject string) error
	InsertFailedJob(ctx context.Context, reason string) error
	AddEvent(ctx context.Context, name string) error
}

func (p *plant) routes(mux *http.ServeMux) {
	for pattern, handler := range map[string]http.HandlerFunc{
		"POST /machines/{id}/start":    p.start,
		"POST /machines/{id}/stop":     p.stop,
		"POST /machines/{id}/turn":     p.turn,
		"POST /machines/{id}/move":     p.move,
		"POST /machines/{id}/repair":   p.repair,
		"POST /machines/restart-all":   p.restartAll,
		"POST /quotes":                 p.quote,
		"POST /exports":                p.export,
		"POST /conversions":            p.convert,
		"POST /relay":                  p.relay,
		"POST /forms/forward":          p.forward,
		"POST /contact":                p.contact,
		"POST /tasks/reorder":          p.reorder,
		"POST /deadlines/shift":        p.shift,
		"POST /sums":                   p.sum,
		"POST /password":               p.password,
		"POST /watch":                  p.watch,
		"POST /machines/{id}/snapshot": p.snapshot,
	} {
		mux.HandleFunc(pattern, handler)
	}
}

func (p *plant) start(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if err := p.machines.Start(r.Context(), id); err != nil {
		respond.Error(w, http.StatusInternalServerError, "machine does not start")
		return
	}
	if err := p.ledger.CreateAuditLog(r.Context(), "start", id); err != nil {
		respond.Error(w, http.StatusInternalServerError, "start could not be noted")
		return
	}
	respond.OK(w, map[string]string{"state": "started"})
}

func (p *plant) stop(w http.ResponseWriter, r *http.Request) {
	p.ledger.AddMetric("stops", 1)
	p.started.Add(-1)
	respond.OK(w, map[string]int64{"running": p.started.Load()})
}

func (p *plant) turn(w http.ResponseWriter, r *http.Request) {
	if err := p.ledger.InsertHistory(r.Context(), r.PathValue("id")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "turn could not be noted")
		return
	}
	p.ledger.AddEvent(r.Context(), "turned")
	respond.OK(w, "turned")
}

func (p *plant) move(w http.ResponseWriter, r *http.Request) {
	places := []string{"hall", "yard"}
	places = slices.Insert(places, 1, r.FormValue("place"))
	if err := p.machines.Move(r.Context(), r.PathValue("id"), len(places)); err != nil {
		respond.Error(w, http.StatusInternalServerError, "machine could not be moved")
		return
	}
	respond.OK(w, places)
}

// Only the failure is stored.
func (p *plant) repair(w http.ResponseWriter, r *http.Request) {
	if err := p.machines.Start(r.Context(), r.PathValue("id")); err != nil {
		p.ledger.InsertFailedJob(r.Context(), err.Error())
		respond.Error(w, http.StatusInternalServerError, "machine could not be repaired")
		return
	}
	respond.OK(w, "repaired")
}

func (p *plant) restartAll(w http.ResponseWriter, r *http.Request) {
	var group sync.WaitGroup
	for _, id := range []string{"a", "b"} {
		group.Add(1)
		go func() {
			defer group.Done()
			p.machines.Start(context.WithoutCancel(r.Context()), id)
		}()
	}
	group.Wait()
	respond.OK(w, "restarted")
}

type quoteResponse struct{ Total int }

func createQuoteResponse(total int) quoteResponse { return quoteResponse{Total: total} }

func (p *plant) quote(w http.ResponseWriter, r *http.Request) {
	total, err := p.machines.Total(r.Context())
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "total could not be read")
		return
	}
	respond.OK(w, createQuoteResponse(total))
}

func (p *plant) export(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/zip")
	archive := zip.NewWriter(w)
	file, err := archive.Create("machines.csv")
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	io.WriteString(file, "id;state\n")
	archive.Close()
}

func (p *plant) convert(w http.ResponseWriter, r *http.Request) {
	file, err := os.CreateTemp("", "conversion-*")
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "no room for a conversion")
		return
	}
	defer os.Remove(file.Name())
	n, err := io.Copy(file, r.Body)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "input could not be read")
		return
	}
	respond.OK(w, map[string]int64{"bytes": n})
}

func createClient() *http.Client { return &http.Client{Timeout: time.Minute} }

func (p *plant) relay(w http.ResponseWriter, r *http.Request) {
	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, "http://press.example.com/", r.Body)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "no request")
		return
	}
	request.Header.Add("Accept", "application/json")
	request.AddCookie(&http.Cookie{Name: "plant", Value: "1"})
	answer, err := createClient().Do(request)
	if err != nil {
		respond.Error(w, http.StatusBadGateway, "the press does not answer")
		return
	}
	defer answer.Body.Close()
	respond.OK(w, answer.ContentLength)
}

func (p *plant) forward(w http.ResponseWriter, r *http.Request) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", "form.txt")
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "form could not be built")
		return
	}
	io.WriteString(part, r.FormValue("text"))
	form.Close()
	respond.OK(w, body.Len())
}

type mail struct{ to []string }

func createMail() *mail               { return &mail{} }
func (m *mail) AddRecipient(a string) { m.to = append(m.to, a) }
func (m *mail) send() error           { return nil }

func (p *plant) contact(w http.ResponseWriter, r *http.Request) {
	message := createMail()
	message.AddRecipient("office@example.com")
	if err := message.send(); err != nil {
		respond.Error(w, http.StatusInternalServerError, "mail could not be sent")
		return
	}
	respond.OK(w, map[string]string{"message": "thank you"})
}

func (p *plant) reorder(w http.ResponseWriter, r *http.Request) {
	var names []string
	if !respond.Decode(w, r, &names) {
		return
	}
	order := list.New()
	for _, name := range names {
		if front := order.Front(); front != nil {
			order.InsertBefore(name, front)
			continue
		}
		order.PushFront(name)
	}
	respond.OK(w, order.Len())
}

func (p *plant) shift(w http.ResponseWriter, r *http.Request) {
	parameters := url.Values{}
	parameters.Add("by", "1h")
	deadline := time.Now().Add(time.Hour)
	respond.OK(w, map[string]any{"deadline": deadline, "link": "/deadlines?" + parameters.Encode()})
}

func (p *plant) sum(w http.ResponseWriter, r *http.Request) {
	var numbers []int64
	if err := json.NewDecoder(r.Body).Decode(&numbers); err != nil {
		respond.Error(w, http.StatusBadRequest, "malformed numbers")
		return
	}
	total := new(big.Int)
	for _, number := range numbers {
		total.Add(total, big.NewInt(number))
	}
	respond.OK(w, total.String())
}

func createHash(password string) (string, error) { return "hash of " + password, nil }

func (p *plant) password(w http.ResponseWriter, r *http.Request) {
	hash, err := createHash(r.PostFormValue("new"))
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "password could not be hashed")
		return
	}
	respond.OK(w, map[string]int{"length": len(hash)})
}

type hub struct{ channels map[chan string]bool }

// Register only remembers a channel while the program runs.
func (h *hub) Register(c chan string) { h.channels[c] = true }

func (p *plant) watch(w http.ResponseWriter, r *http.Request) {
	c := make(chan string, 1)
	p.watchers.Register(c)
	respond.OK(w, <-c)
}

// The 200 goes to a recorder, the 201 to the client.
func (p *plant) snapshot(w http.ResponseWriter, r *http.Request) {
	recorder := httptest.NewRecorder()
	if err := p.ledger.InsertHistory(r.Context(), "snapshot"); err != nil {
		respond.Error(w, http.StatusInternalServerError, "snapshot could not be stored")
		return
	}
	respond.JSON(recorder, http.StatusOK, "snapshot")
	respond.Created(w, "/snapshots/1", recorder.Body.String())
}
