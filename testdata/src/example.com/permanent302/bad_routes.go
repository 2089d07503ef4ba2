// From one constant path to another: the route says it, and the handler does nothing else.

package permanent302

import (
	"fmt"
	"net/http"

	"github.com/gorilla/mux"

	"example.com/permanent302/pages"
	"example.com/permanent302/paths"
)

const contact = "/contact"

func plainRoutes() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("/about-us.html", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/about", 302) // want "permanent-302: .*use 301 M[o]ved Permanently"
	})
	m.Handle("/faq", http.RedirectHandler("/help/faq", http.StatusFound))                      // want "permanent-302: .*use 301 M[o]ved Permanently"
	m.Handle("/favicon.ico", http.RedirectHandler("/static/favicon.ico", http.StatusSeeOther)) // want "permanent-302: .*use 301 M[o]ved Permanently"
	m.HandleFunc("/write-to-us", writeToUs)
	m.HandleFunc("GET /download", download)
	m.HandleFunc("POST /api/v1/orders", postOrders)
	m.Handle("/docs", http.RedirectHandler("/docs/", http.StatusFound))                         // want "permanent-302: .*use 301 M[o]ved Permanently"
	m.Handle(paths.PricesPHP, http.RedirectHandler(paths.Prices, http.StatusTemporaryRedirect)) // want "permanent-302: .*use 308 Permanent Redirect"
	base := "/blog"
	m.HandleFunc(base+"/rss", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", base+"/feed.xml")
		w.WriteHeader(http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
	})
	return m
}

func writeToUs(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, contact, http.StatusSeeOther) // want "permanent-302: .*use 301 M[o]ved Permanently"
}

// The route lets only GET and HEAD in.
func download(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/downloads", http.StatusTemporaryRedirect) // want "permanent-302: .*use 301 M[o]ved Permanently"
}

// The order must arrive as a POST.
func postOrders(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, paths.API+"/orders", http.StatusTemporaryRedirect) // want "permanent-302: .*use 308 Permanent Redirect"
}

// Handlers of another package are judged where their route is.
func packageRoutes(site *pages.Site) *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("/team.html", pages.Team)  // want "permanent-302: .*use 301 M[o]ved Permanently"
	m.HandleFunc("/press.html", site.Press) // want "permanent-302: .*use 308 Permanent Redirect"
	return m
}

// Tables of paths.
func tables() *http.ServeMux {
	m := http.NewServeMux()
	for from, to := range map[string]string{"/jobs.html": "/jobs", "/news.html": "/news"} {
		m.Handle(from, http.RedirectHandler(to, http.StatusFound)) // want "permanent-302: .*use 301 M[o]ved Permanently"
	}
	for _, p := range []struct{ from, to string }{
		{"/imprint.php", "/imprint"},
		{"/terms.php", "/terms"},
	} {
		m.HandleFunc(p.from, func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, p.to, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
		})
	}
	return m
}

var pageTable = map[string]string{
	"/shipping.aspx": "/shipping",
	"/returns.aspx":  "/returns",
}

func throughTable(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if to, ok := pageTable[r.URL.Path]; ok {
			http.Redirect(w, r, to, http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		next.ServeHTTP(w, r)
	})
}

// The path is tested by hand.
type shop struct{ next http.Handler }

func (s shop) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/basket":
		http.Redirect(w, r, "/cart", http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
	case "/cart":
		fmt.Fprintln(w, "empty")
	default:
		s.next.ServeHTTP(w, r)
	}
}

func php(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/index.php" {
			http.Redirect(w, r, "/", http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func gorillaRoutes() *mux.Router {
	router := mux.NewRouter()
	router.HandleFunc("/opening-hours.php", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/hours", http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
	}).Methods(http.MethodGet)
	router.Handle("/v1/report", http.RedirectHandler("/v2/report", http.StatusTemporaryRedirect)).Methods("PUT") // want "permanent-302: .*use 308 Permanent Redirect"
	router.Path("/sitemap").Handler(http.RedirectHandler("/sitemap.xml", 303))                                   // want "permanent-302: .*use 301 M[o]ved Permanently"
	sub := router.PathPrefix("/shop").Subrouter()
	sub.HandleFunc("/sales", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/shop/offers", http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
	}).Name("sales")
	return router
}

// The routes of the default mux.
func defaultRoutes() {
	http.HandleFunc("/stats.html", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Add("Location", "/stats")
		w.Header().Set("Cache-Control", "max-age=3600")
		w.WriteHeader(http.StatusFound) // want "permanent-302: .*use 301 M[o]ved Permanently"
		fmt.Fprintln(w, `<a href="/stats">statistics</a>`)
	})
	http.Handle("/manual.pdf", http.RedirectHandler("/files/manual.pdf", http.StatusFound)) // want "permanent-302: .*use 301 M[o]ved Permanently"
}
