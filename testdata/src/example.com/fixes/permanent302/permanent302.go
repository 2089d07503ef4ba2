// Package permanent302 announces moves for good as passing ones.
package permanent302

import "net/http"

func routes(mux *http.ServeMux) {
	mux.Handle("GET /about.html", http.RedirectHandler("/about", http.StatusFound)) // want "permanent-302"
	mux.Handle("GET /team.html", http.RedirectHandler("/team", 302))                // want "permanent-302"
	mux.HandleFunc("PUT /v1/report", report)
	mux.HandleFunc("GET /shop.php", shop)
}

func secure(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://"+r.Host+r.URL.RequestURI(), http.StatusFound) // want "permanent-302"
}

// The method must stay.
func report(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/v2/report", http.StatusTemporaryRedirect) // want "permanent-302"
}

func shop(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "/shop")
	w.WriteHeader(http.StatusFound) // want "permanent-302"
}
