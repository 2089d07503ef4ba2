package empty200

import (
	"archive/tar"
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/csv"
	"fmt"
	"image"
	"image/png"
	"io"
	"io/fs"
	"log"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/pprof"
	"strings"
	"sync"
	"text/tabwriter"
	"text/template"
	"time"

	"example.com/empty200/respond"
)

// Traps: the body is written where no call of w.Write stands.
type press struct {
	renderer Renderer
	report   *template.Template
	items    Items
	jobs     chan job
	flush    func(io.Writer) error
	sessions map[string]http.ResponseWriter
	snapshot bytes.Buffer
}

// Renderer is implemented elsewhere.
type Renderer interface {
	Render(w io.Writer, name string) error
	Page(w http.ResponseWriter, code int)
}

type job struct {
	w    http.ResponseWriter
	done chan struct{}
}

func (p *press) page(w http.ResponseWriter, r *http.Request) { p.renderer.Page(w, http.StatusOK) }

func (p *press) render(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if err := p.renderer.Render(w, "index"); err != nil {
		log.Print(err)
	}
}

func (p *press) value(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	p.flush(w)
}

func (p *press) template(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	p.report.ExecuteTemplate(w, "report", r.URL.Query())
}

func (p *press) copy(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	io.Copy(w, io.LimitReader(r.Body, 1<<10))
}

func (p *press) buffer(w http.ResponseWriter, r *http.Request) {
	var body bytes.Buffer
	fmt.Fprintf(&body, "hello %s", r.RemoteAddr)
	w.WriteHeader(http.StatusOK)
	body.WriteTo(w)
}

func (p *press) zipped(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Encoding", "gzip")
	zipped := gzip.NewWriter(w)
	defer zipped.Close()
	io.WriteString(zipped, "much text")
}

func (p *press) buffered(w http.ResponseWriter, r *http.Request) {
	out := bufio.NewWriter(w)
	out.WriteString("line\n")
	out.Flush()
}

func (p *press) table(w http.ResponseWriter, r *http.Request) {
	table := tabwriter.NewWriter(w, 0, 8, 1, ' ', 0)
	fmt.Fprintln(table, "name\tsize")
	table.Flush()
}

func (p *press) csv(w http.ResponseWriter, r *http.Request) {
	rows := csv.NewWriter(w)
	rows.WriteAll([][]string{{"id", "name"}})
}

func (p *press) archive(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/x-tar")
	archive := tar.NewWriter(w)
	archive.AddFS(os.DirFS("public"))
	archive.Close()
}

func (p *press) picture(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	png.Encode(w, image.NewGray(image.Rect(0, 0, 8, 8)))
}

func (p *press) command(w http.ResponseWriter, r *http.Request) {
	command := exec.CommandContext(r.Context(), "date")
	command.Stdout = w
	command.Run()
}

func (p *press) goroutines(w http.ResponseWriter, r *http.Request) {
	pprof.Lookup("goroutine").WriteTo(w, 1)
}

func (p *press) parts(w http.ResponseWriter, r *http.Request) {
	parts := multipart.NewWriter(w)
	w.Header().Set("Content-Type", parts.FormDataContentType())
	parts.WriteField("name", "value")
	parts.Close()
}

func (p *press) logger(w http.ResponseWriter, r *http.Request) {
	progress := log.New(io.MultiWriter(w, &p.snapshot), "", 0)
	progress.Println("done")
}

// A helper that knows the response as a writer only.
func (p *press) metrics(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; version=0.0.4")
	expose(w, "requests_total", 7)
}

func expose(out io.Writer, name string, value int) { fmt.Fprintf(out, "%s %d\n", name, value) }

// None of the items is no failure: the list has no lines then.
func (p *press) lines(w http.ResponseWriter, r *http.Request) {
	items, err := p.items.List(r.Context())
	if err != nil {
		http.Error(w, "items could not be read", http.StatusInternalServerError)
		return
	}
	for _, item := range items {
		fmt.Fprintln(w, item)
	}
}

func (p *press) walk(w http.ResponseWriter, r *http.Request) {
	filepath.WalkDir("public", func(path string, _ fs.DirEntry, err error) error {
		if err == nil {
			fmt.Fprintln(w, path)
		}
		return err
	})
}

func (p *press) words(w http.ResponseWriter, r *http.Request) {
	for word := range strings.FieldsSeq(r.FormValue("text")) {
		io.WriteString(w, word)
	}
}

func inTransaction(do func(context.Context) error) error { return do(context.Background()) }

func (p *press) callback(w http.ResponseWriter, r *http.Request) {
	err := inTransaction(func(ctx context.Context) error {
		items, err := p.items.List(ctx)
		if err != nil {
			return err
		}
		respond.JSON(w, http.StatusOK, items)
		return nil
	})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "items could not be read")
	}
}

func (p *press) deferred(w http.ResponseWriter, r *http.Request) {
	result := "nothing"
	defer func() { fmt.Fprintln(w, result) }()
	if items, err := p.items.List(r.Context()); err == nil {
		result = strings.Join(items, " ")
	}
}

func (p *press) goroutine(w http.ResponseWriter, r *http.Request) {
	var group sync.WaitGroup
	group.Go(func() { w.Write([]byte("from elsewhere")) })
	group.Wait()
}

func (p *press) queued(w http.ResponseWriter, r *http.Request) {
	done := make(chan struct{})
	p.jobs <- job{w: w, done: done}
	<-done
}

func (p *press) stored(w http.ResponseWriter, r *http.Request) {
	p.sessions[r.FormValue("session")] = w
	<-r.Context().Done()
}

// The context carries the writer to whoever asks for it.
func (p *press) carried(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), key{}, w)
	p.items.List(ctx)
}

// The recorder's 200 is no answer; its body is.
func (p *press) recorded(w http.ResponseWriter, r *http.Request) {
	recorder := httptest.NewRecorder()
	recorder.WriteHeader(http.StatusOK)
	p.renderer.Render(recorder, "index")
	w.Write(recorder.Body.Bytes())
}

func (p *press) content(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	http.ServeContent(w, r, "snapshot", time.Time{}, strings.NewReader("snapshot"))
}

func (p *press) relayed(w http.ResponseWriter, r *http.Request) {
	response, err := http.Get("http://inner.example.com/")
	if err != nil {
		http.Error(w, "inner service does not answer", http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
	w.WriteHeader(http.StatusOK)
	response.Write(w)
}
