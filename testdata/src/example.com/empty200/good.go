package empty200

import (
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"
	"os"
	"strings"

	"example.com/empty200/respond"
)

// Here the success says 204, or has a body.
type garden struct{ items Items }

func (g *garden) routes(mux *http.ServeMux) {
	mux.HandleFunc("DELETE /trees/{id}", g.fell)
	mux.HandleFunc("PUT /trees/{id}", g.prune)
	mux.HandleFunc("POST /trees/{id}/water", g.water)
	mux.HandleFunc("DELETE /hedges/{id}", g.deleteHedge)
	mux.Handle("DELETE /lawns/{id}", endpoint(g.deleteLawn))
	mux.HandleFunc("DELETE /ponds/{id}", try(g.deletePond))
	mux.Handle("POST /ponds/{id}/fill", failing(g.fillPond))
	mux.HandleFunc("GET /trees", g.trees)
	mux.HandleFunc("GET /trees/count", g.count)
	mux.HandleFunc("GET /nothing", g.null)
	mux.HandleFunc("GET /plan", g.plan)
	mux.HandleFunc("GET /page", g.page)
	mux.HandleFunc("PUT /benches/{id}", g.bench)
	mux.HandleFunc("POST /benches/{id}/paint", g.paint)
	mux.HandleFunc("POST /leave", g.leave)
	mux.HandleFunc("DELETE /weeds", g.weed)
}

func (g *garden) fell(w http.ResponseWriter, r *http.Request) {
	if err := g.items.Delete(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, "tree could not be felled", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (g *garden) prune(w http.ResponseWriter, r *http.Request) {
	if err := g.items.Update(r.Context(), r.PathValue("id"), r.FormValue("shape")); err != nil {
		respond.Error(w, http.StatusInternalServerError, "tree could not be pruned")
		return
	}
	respond.JSON(w, http.StatusOK, map[string]string{"shape": r.FormValue("shape")})
}

func (g *garden) water(w http.ResponseWriter, r *http.Request) {
	if respond.Failed(w, g.items.Update(r.Context(), r.PathValue("id"), "wet")) {
		return
	}
	respond.NoContent(w)
}

func (g *garden) deleteHedge(w http.ResponseWriter, r *http.Request) {
	status := http.StatusNoContent
	if err := g.items.Delete(r.Context(), r.PathValue("id")); err != nil {
		status = http.StatusInternalServerError
	}
	respond.Status(w, status)
}

func (g *garden) deleteLawn(r *http.Request) (int, any, error) {
	if err := g.items.Delete(r.Context(), r.PathValue("id")); err != nil {
		return http.StatusInternalServerError, nil, err
	}
	return http.StatusNoContent, nil, nil
}

// The answer has been given when nil is returned.
func (g *garden) deletePond(w http.ResponseWriter, r *http.Request) error {
	if err := g.items.Delete(r.Context(), r.PathValue("id")); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (g *garden) fillPond(w http.ResponseWriter, r *http.Request) *failure {
	if err := g.items.Restore(r.Context(), r.PathValue("id")); err != nil {
		return &failure{http.StatusInternalServerError, "pond could not be filled"}
	}
	fmt.Fprintf(w, "pond %s is full", r.PathValue("id"))
	return nil
}

func (g *garden) trees(w http.ResponseWriter, r *http.Request) {
	trees, err := g.items.List(r.Context())
	if err != nil {
		http.Error(w, "trees could not be read", http.StatusInternalServerError)
		return
	}
	json.NewEncoder(w).Encode(trees)
}

// A body that is empty only by its values is a body all the same.
func (g *garden) count(w http.ResponseWriter, r *http.Request) {
	trees, err := g.items.List(r.Context())
	if err != nil {
		http.Error(w, "trees could not be counted", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
	w.Write([]byte(strings.Join(trees, "\n")))
}

// null is a body.
func (g *garden) null(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(nil)
}

func (g *garden) plan(w http.ResponseWriter, r *http.Request) {
	plan, err := os.ReadFile("plan.txt")
	if err != nil {
		http.Error(w, "plan could not be read", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(http.StatusOK)
	w.Write(plan)
}

var page = template.Must(template.New("page").Parse("<p>{{.}}</p>"))

func (g *garden) page(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	page.Execute(w, "garden")
}

// Both ends are right: what changed, or nothing.
func (g *garden) bench(w http.ResponseWriter, r *http.Request) {
	if err := g.items.Update(r.Context(), r.PathValue("id"), "bench"); err != nil {
		http.Error(w, "bench could not be moved", http.StatusInternalServerError)
		return
	}
	if r.Header.Get("Prefer") == "return=representation" {
		respond.JSON(w, http.StatusOK, "bench")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// 202 without a body is another answer.
func (g *garden) paint(w http.ResponseWriter, r *http.Request) {
	if err := g.items.Update(r.Context(), r.PathValue("id"), r.FormValue("color")); err != nil {
		http.Error(w, "bench could not be painted", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

func (g *garden) leave(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "garden", MaxAge: -1})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// The builder sends the 204.
func (g *garden) weed(w http.ResponseWriter, r *http.Request) {
	err := g.items.Delete(r.Context(), "weeds")
	switch {
	case err != nil:
		to(w).status(http.StatusInternalServerError).text("weeds stay")
	default:
		to(w).status(http.StatusNoContent).end()
	}
}
