package api

import (
	"encoding/json"
	"errors"
	"log/slog"
	"math"
	"net/http"
	"strconv"

	"github.com/statuslint/statuslint/testdata/shop/respond"
	"github.com/statuslint/statuslint/testdata/shop/store"
)

func (s *Server) listProducts(w http.ResponseWriter, r *http.Request) {
	budget := math.MaxInt
	if v := r.URL.Query().Get("budget"); v != "" {
		n, err := strconv.Atoi(v)
		if err != nil {
			respond.Error(w, http.StatusInternalServerError, "budget must be a number of cents")
			return
		}
		budget = n
	}
	respond.JSON(w, http.StatusOK, s.store.Products(budget))
}

func (s *Server) showProduct(w http.ResponseWriter, r *http.Request) {
	p, err := s.store.Product(r.PathValue("id"))
	if errors.Is(err, store.ErrNotFound) {
		respond.Error(w, http.StatusNotFound, "no such product")
		return
	}
	if err != nil {
		fail(w, r, err)
		return
	}
	respond.JSON(w, http.StatusOK, p)
}

func (s *Server) createProduct(w http.ResponseWriter, r *http.Request) {
	in, ok := decode[store.Product](w, r)
	if !ok {
		return
	}
	p, err := s.store.CreateProduct(in)
	if err != nil {
		fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(p)
}

// syncProduct takes over a product from the warehouse, as often as it is sent.
func (s *Server) syncProduct(w http.ResponseWriter, r *http.Request) {
	p, ok := decode[store.Product](w, r)
	if !ok {
		return
	}
	if err := s.store.UpsertProduct(p); err != nil {
		slog.Error("product not saved", "id", p.ID, "err", err)
		http.Error(w, "the product was not saved", http.StatusInternalServerError)
		return
	}
	respond.JSON(w, http.StatusOK, p)
}

func (s *Server) replaceProduct(w http.ResponseWriter, r *http.Request) {
	p, ok := decode[store.Product](w, r)
	if !ok {
		return
	}
	p.ID = r.PathValue("id")
	if err := s.store.UpsertProduct(p); err != nil {
		slog.Error("product not saved", "id", p.ID, "err", err)
		respond.JSON(w, http.StatusOK, map[string]any{"success": false, "error": "the product was not saved"})
		return
	}
	respond.JSON(w, http.StatusOK, map[string]any{"success": true, "product": p})
}

func (s *Server) removeProduct(w http.ResponseWriter, r *http.Request) {
	if err := s.store.RemoveProduct(r.PathValue("id")); err != nil {
		fail(w, r, err)
		return
	}
}
