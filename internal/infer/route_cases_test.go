package infer

var muxRoutes = []routeCase{
	{`http.HandleFunc("/users", s.create); http.Handle("/show", http.HandlerFunc(show))`,
		[]string{"any /users → (*server).create", "any /show → show"}},
	{`m.HandleFunc("POST /users/{id}", s.create); m.Handle("GET example.com/x", http.HandlerFunc(show))`,
		[]string{"POST /users/{id} → (*server).create", "GET example.com/x → show"}},
	{`m.HandleFunc("example.com/x", show)`, []string{"any example.com/x → show"}},
	{`m.HandleFunc(http.MethodPut+" /a", show)`, []string{"PUT /a → show"}},
	{`const users = "/users"; base := "/v1"; m.HandleFunc("POST "+base+users, s.create)`, []string{"POST /v1/users → (*server).create"}},
	{`m.HandleFunc(fmt.Sprintf("DELETE /%s/%d", "a", 1), show); m.HandleFunc(s.base+"/x", show)`,
		[]string{"DELETE /a/* → show", "any */x → show"}},
	{`m.HandleFunc(path.Join("/a/", "b"), show)`, []string{"any /a/b → show"}},
	{`for _, p := range []struct{ verb, path string }{{"GET", "/a"}, {"POST", "/b"}} { m.HandleFunc(p.verb+" "+p.path, show) }`,
		[]string{"GET /a, POST /b → show"}},
	{`for from, to := range map[string]string{"/a": "/b", "/c": "/d"} { m.Handle(from, http.RedirectHandler(to, 302)) }`,
		[]string{"any /a, any /c → http.RedirectHandler(to, 302)"}},
	{`for _, p := range []struct{ from, to string }{{"/a", "/b"}, {from: "/c"}} { m.HandleFunc(p.from, show) }`,
		[]string{"any /a, any /c → show"}},
	{`for _, p := range []string{"/a", "/b"} { m.HandleFunc("GET "+p, show) }`, []string{"GET /a, GET /b → show"}},
	{`for _, verb := range []string{"GET", "HEAD"} { m.HandleFunc(verb+" /a", show) }`, []string{"GET /a, HEAD /a → show"}},
	{`func (s *server) route(p string) string { return "POST /api" + p }
	  func routes(s *server) { s.mux.HandleFunc(s.route("/x"), s.create) }`, []string{"POST /api/x → (*server).create"}},
}

var gorillaRoutes = []routeCase{
	{`r.HandleFunc("/a", show).Methods("POST", http.MethodPut)`, []string{"POST /a, PUT /a → show"}},
	{`r.Handle("/a", http.HandlerFunc(show)).Methods("post").Name("a")`, []string{"POST /a → show"}},
	{`r.HandleFunc("/a", show)`, []string{"any /a → show"}},
	{`r.Methods("POST").Path("/x").Handler(http.HandlerFunc(show)); r.Path("/y").Methods("GET").HandlerFunc(show)`,
		[]string{"POST /x → show", "GET /y → show"}},
	{`r.Path("/a").Queries("q", "{q}").HandlerFunc(show)`, []string{"any /a → show"}},
	{`r.PathPrefix("/static/").Handler(http.FileServer(http.Dir(".")))`, []string{`any /static/ → http.FileServer(http.Dir("."))`}},
	{`api := r.PathPrefix("/api").Subrouter(); users := api.PathPrefix("/users").Subrouter()
	  users.HandleFunc("/{id}", show).Methods("GET"); users.HandleFunc("", s.create).Methods("POST")`,
		[]string{"GET /api/users/{id} → show", "POST /api/users → (*server).create"}},
	{`get := r.Methods(http.MethodGet).Subrouter(); get.HandleFunc("/a", show)`, []string{"GET /a → show"}},
	{`route := r.Path("/a"); route.Methods("GET").HandlerFunc(show); route.Methods("POST").HandlerFunc(s.create)`,
		[]string{"GET /a → show", "POST /a → (*server).create"}},
	{`route := r.HandleFunc("/a", show); route.Methods("PUT")`, []string{"PUT /a → show"}},
	{`methods := []string{"GET", "HEAD"}; r.HandleFunc("/a", show).Methods(methods...)`, []string{"GET /a, HEAD /a → show"}},
	{`func routes(s *server, verb string) { s.router.HandleFunc("/a", show).Methods(verb) }`, nil},
	{`func routes(s *server) { s.router = mux.NewRouter().PathPrefix("/v1").Subrouter(); s.router.HandleFunc("/a", show) }`,
		[]string{"any /v1/a → show"}},
}

var routerRoutes = []routeCase{
	{`type chi interface {
		Get(string, http.HandlerFunc); Post(string, http.HandlerFunc); Method(string, string, http.Handler); MethodFunc(string, string, http.HandlerFunc)
		Route(string, func(chi)) chi; Group(func(chi)) chi; With(...func(http.Handler) http.Handler) chi; Mount(string, http.Handler); HandleFunc(string, http.HandlerFunc)
		Query(string, http.HandlerFunc); NotFound(http.HandlerFunc); MethodNotAllowed(http.HandlerFunc)
	  }
	  func routes(r chi, s *server) {
		r.Get("/a", show)
		r.Method("POST", "/b", auth(http.HandlerFunc(s.create)))
		r.MethodFunc(http.MethodPatch, "/c", show)
		r.HandleFunc("/d", show)
		r.Route("/users", func(r chi) {
			r.With(auth).Post("/", s.create)
			r.Group(func(r chi) { r.Get("/{id}", show) })
		})
		r.Query("/e", show)
		r.Mount("/f", &page{})
		r.NotFound(show)
		r.MethodNotAllowed(show)
	  }`, []string{"GET /a → show", "POST /b → (*server).create", "PATCH /c → show", "any /d → show", "POST /users/ → (*server).create", "GET /users/{id} → show",
		"QUERY /e → show", "any /f → (*page).ServeHTTP"}},
	{`type router struct{ NotFound, MethodNotAllowed http.Handler }
	  func (*router) GET(path string, h func(http.ResponseWriter, *http.Request, []string)) {}
	  func (*router) Handle(method, path string, h func(http.ResponseWriter, *http.Request, []string)) {}
	  func (*router) HandlerFunc(method, path string, h http.HandlerFunc) {}
	  func (*router) Handler(method, path string, h http.Handler) {}
	  func (*router) ServeFiles(path string, root http.FileSystem) {}
	  func routes(r *router, s *server, verb string) {
		r.GET("/a", s.param)
		r.Handle("POST", "/b", s.param)
		r.HandlerFunc("PUT", "/c", show)
		r.Handle(verb, "/d", s.param)
		r.Handler("GET", "/e", auth(&page{}))
		r.ServeFiles("/f/*filepath", http.Dir("."))
		r.NotFound, r.MethodNotAllowed = http.HandlerFunc(show), http.HandlerFunc(show)
	  }`, []string{"GET /a → (*server).param", "POST /b → (*server).param", "PUT /c → show", "GET /e → (*page).ServeHTTP"}},
	{`type group struct{}
	  func (*group) Group(prefix string) *group { return nil }
	  func (g *group) POST(path string, h http.HandlerFunc) *group { return g }
	  func routes(e *group, s *server) {
		v1 := e.Group("/v1")
		v1.POST("/a", s.create)
		v1.POST("", s.create)
		e.Group("/v2").POST("/b", s.create)
	  }`, []string{"POST /v1/a → (*server).create", "POST /v1 → (*server).create", "POST /v2/b → (*server).create"}},
	{`type container struct{}
	  func (*container) Handle(pattern string, h http.Handler) {}
	  func (*container) HandleWithFilter(pattern string, h http.Handler) {}
	  func routes(c *container, s *server) { c.Handle("/a", http.HandlerFunc(show)); c.HandleWithFilter("/b", auth(http.HandlerFunc(s.create))) }`,
		[]string{"any /a → show", "any /b → (*server).create"}},
	{`func add(m *http.ServeMux, method, path string, h http.HandlerFunc) {}
	  func endpoint(path string, h http.HandlerFunc, methods ...string) {}
	  func routes(m *http.ServeMux) { add(m, "DELETE", "/a", show); endpoint("/b", show, "GET", "HEAD") }`,
		[]string{"DELETE /a → show", "GET /b, HEAD /b → show"}},
}

var tableRoutes = []routeCase{
	{`type row struct { method, path string; handler http.HandlerFunc }
	  func rows(s *server) []row { return []row{{"POST", "/users", s.create}, {method: http.MethodGet, path: "/users", handler: s.list}} }
	  func routes(m *http.ServeMux, s *server) { for _, r := range rows(s) { m.HandleFunc(r.method+" "+r.path, r.handler) } }`,
		[]string{"POST /users → (*server).create", "GET /users → (*server).list"}},
	{`type row struct { Name string; Methods []string; Pattern string; Handler http.Handler }
	  var rows = []*row{{"all", []string{"GET", "HEAD"}, "/a", auth(http.HandlerFunc(show))}, {Name: "any", Pattern: "/b", Handler: &page{}}}
	  func routes() {}`,
		[]string{"GET /a, HEAD /a → show", "any /b → (*page).ServeHTTP"}},
	{`type row struct { method, path string; h http.Handler }
	  func routes(verb string) row { return row{verb, "/a", http.NotFoundHandler()} }`, nil},
	{`type resource struct { Path string; Get, Post http.HandlerFunc }
	  func routes(s *server) []resource { return []resource{{"/a", s.list, s.create}} }`,
		[]string{"GET /a → (*server).list", "POST /a → (*server).create"}},
	{`type row struct { path string; h http.HandlerFunc }
	  var rows = []row{{"/a", show}}
	  func routes(s *server, m *http.ServeMux) {
		for _, r := range append(rows, row{"/b", s.create}) { m.HandleFunc("POST /api"+r.path, r.h) }
		for _, r := range rows { m.Handle("GET /v1"+r.path, auth(r.h)) }
	  }`, []string{"GET /v1/a → show", "any /b → (*server).create"}},
	{`for pattern, h := range map[string]http.HandlerFunc{"POST /a": s.create, "/b": show} { m.Handle(pattern, h) }`,
		[]string{"POST /a → (*server).create", "any /b → show"}},
	{`h := map[string]http.HandlerFunc{"GET": s.list}; h["POST"] = s.create`, []string{"GET → (*server).list", "POST → (*server).create"}},
	{`type byMethod map[string]http.Handler
	  func (b byMethod) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
	  func routes(s *server, m *http.ServeMux) {
		m.Handle("/a", byMethod{"GET": http.HandlerFunc(s.list), "POST": http.HandlerFunc(s.create)})
	  }`, []string{"GET /a → (*server).list", "POST /a → (*server).create"}},
}

var handlerRoutes = []routeCase{
	{`m.HandleFunc("/a", func(w http.ResponseWriter, r *http.Request) {})`, []string{"any /a → literal"}},
	{`h := http.HandlerFunc(s.create); m.Handle("/a", auth(h))`, []string{"any /a → (*server).create"}},
	{`h := auth(http.HandlerFunc(s.create)); h = auth(h); m.Handle("/a", h)`, []string{"any /a → (*server).create"}},
	{`h := s.create; if m == nil { h = s.list }; m.HandleFunc("/a", h)`, []string{"any /a → (*server).create", "any /a → (*server).list"}},
	{`m.Handle("/a", &page{"a"}); p := new(page); m.Handle("/b", p); m.HandleFunc("/c", p.ServeHTTP)`,
		[]string{"any /a → (*page).ServeHTTP", "any /b → (*page).ServeHTTP", "any /c → (*page).ServeHTTP"}},
	{`m.Handle("/a", http.RedirectHandler("/b", 302)); m.Handle("/c", http.StripPrefix("/c", http.HandlerFunc(show)))`,
		[]string{`any /a → http.RedirectHandler("/b", 302)`, "any /c → show"}},
	{`m.Handle("/a", adapt(s.failing)); m.Handle("/b", auth(adapt(s.failing))); m.Handle("/c", answering(s.answer))`,
		[]string{"any /a → (*server).failing", "any /b → (*server).failing", "any /c → (*server).answer"}},
	{`func (s *server) export(db int) http.HandlerFunc { return func(w http.ResponseWriter, r *http.Request) {} }
	  func (s *server) wrapped() http.Handler { return auth(http.HandlerFunc(s.create)) }
	  func made() http.Handler { h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {}); return h }
	  func routes(s *server, m *http.ServeMux) { m.Handle("/a", s.export(1)); m.Handle("/b", s.wrapped()); m.HandleFunc("/c", made().ServeHTTP) }`,
		[]string{"any /a → literal of (*server).export", "any /b → (*server).create", "any /c → literal of made"}},
	{`type logged struct{ next http.Handler }
	  func (l logged) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
	  func routes(m *http.ServeMux) { m.Handle("/a", logged{http.HandlerFunc(show)}) }`, []string{"any /a → show"}},
	{`type failing func(w http.ResponseWriter, r *http.Request) error
	  func (f failing) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
	  func routes(s *server, m *http.ServeMux) { m.Handle("/a", failing(s.failing)) }`, []string{"any /a → (*server).failing"}},
	{`func allowed(w http.ResponseWriter, r *http.Request) bool { return true }
	  func gated(ok func(http.ResponseWriter, *http.Request) bool, next http.HandlerFunc) http.HandlerFunc { return next }
	  func routes(m *http.ServeMux) { m.HandleFunc("/a", gated(allowed, show)) }`, []string{"any /a → show"}},
	{`var g http.Handler; h := auth(g); g = auth(h); if m == nil { g = auth(auth(h)); h = auth(g) }; m.Handle("/a", h)`, nil},
	{`h := func(w http.ResponseWriter, r *http.Request) {}
	  if m == nil { h = func(w http.ResponseWriter, r *http.Request) {} }
	  m.HandleFunc("/a", h)`, []string{"any /a → literal", "any /a → literal"}},
	{`func handle[T any](w http.ResponseWriter, r *http.Request) {}
	  func routes(m *http.ServeMux) { m.HandleFunc("/a", handle[int]) }`, []string{"any /a → handle"}},
	{`type holder struct{ h http.HandlerFunc }
	  func routes(m *http.ServeMux) { var x holder; x.h = show; m.HandleFunc("/a", x.h) }`, []string{"any /a → show"}},
	{`func loop(n int) http.Handler { return loop(n - 1) }
	  func routes(m *http.ServeMux) { m.Handle("/a", loop(1)) }`, []string{"any /a → made by loop"}},
}

var adapterRoutes = []routeCase{
	{`func post(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if r.Method != http.MethodPost { http.Error(w, "", http.StatusMethodNotAllowed); return }
			next(w, r)
		}
	  }
	  func routes(s *server, m *http.ServeMux) { m.HandleFunc("/a", post(s.create)) }`, []string{"POST /a → (*server).create"}},
	{`func only(method string, next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Method != method { w.WriteHeader(405); return }
			next.ServeHTTP(w, r)
		})
	  }
	  func routes(s *server, m *http.ServeMux) { m.Handle("/a", auth(only("PUT", http.HandlerFunc(s.create)))) }`, []string{"PUT /a → (*server).create"}},
	{`func only(method string) func(http.HandlerFunc) http.HandlerFunc {
		return func(next http.HandlerFunc) http.HandlerFunc { return func(w http.ResponseWriter, r *http.Request) {
			if verb := r.Method; verb == method { next(w, r); return }
			w.WriteHeader(405)
		} }
	  }
	  func routes(s *server, m *http.ServeMux) { put := only("PUT"); m.HandleFunc("/a", only("POST")(s.create)); m.HandleFunc("/b", put(s.list)) }`,
		[]string{"POST /a → (*server).create", "PUT /b → (*server).list"}},
	{`func methods(get, post http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			switch r.Method {
			case "GET", "HEAD": get(w, r)
			case "POST": post(w, r)
			default: w.WriteHeader(405)
			}
		}
	  }
	  func routes(s *server, m *http.ServeMux) { m.HandleFunc("/a", methods(s.list, s.create)) }`,
		[]string{"GET /a, HEAD /a → (*server).list", "POST /a → (*server).create"}},
	{`func cors(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if r.Method == "OPTIONS" { return }
			if r.Method == "TRACE" { w.WriteHeader(405); return }
			next(w, r)
		}
	  }
	  func routes(s *server, m *http.ServeMux) { m.HandleFunc("/a", cors(s.list)) }`, []string{"any /a → (*server).list"}},
	{`var postOnly func(http.HandlerFunc) http.HandlerFunc
	  func routes(s *server, m *http.ServeMux) { m.HandleFunc("/a", postOnly(s.list)); m.HandleFunc("GET /b", postOnly(s.list)) }`,
		[]string{"POST /a → (*server).list"}},
}

var followedRoutes = []routeCase{
	{`func (s *server) post(path string, h http.HandlerFunc) { s.mux.HandleFunc("POST /api"+path, s.auth(h)) }
	  func (s *server) auth(h http.HandlerFunc) http.HandlerFunc { return h }
	  func routes(s *server) { s.post("/a", s.create) }`, []string{"POST /api/a → (*server).create"}},
	{`func routes(s *server, m *http.ServeMux) {
		register := func(pattern string, h http.HandlerFunc) { wrapped := auth(h); m.Handle(pattern, wrapped) }
		register("PUT /a", s.create)
	  }`, []string{"PUT /a → (*server).create"}},
	{`func (s *server) handle(method, path string, h http.HandlerFunc) { s.router.HandleFunc("/v1"+path, h).Methods(method) }
	  func routes(s *server) { s.handle("POST", "/a", s.create) }`, []string{"POST /v1/a → (*server).create"}},
	{`func (s *server) handle(path string, h http.HandlerFunc) *mux.Route { return s.router.HandleFunc(path, h) }
	  func routes(s *server) { s.handle("/a", s.create).Methods("POST") }`, []string{"POST /a → (*server).create"}},
}

var noRoutes = []routeCase{
	{`http.ListenAndServe(":80", m); _ = &http.Server{Addr: ":80", Handler: m}; _ = http.StripPrefix("/a", m)`, nil},
	{`h := http.TimeoutHandler(http.HandlerFunc(show), 1, "/late"); _ = h`, nil},
	{`func save(path string, h http.HandlerFunc) {}
	  func routes(pattern string, m *http.ServeMux) { save("/a", show); m.HandleFunc(pattern, show) }`, nil},
	{`client := http.Client{}; client.Get("/x"); r.Get("name")`, nil},
}

var fixtureRoutes = map[string][]string{
	"create200/routes/*.go": {
		"POST /purchases → made by handlers.Purchases", "POST /bills → (handlers.Bills).ServeHTTP", "POST /clients → (*handlers.Shop).Customers",
		"GET /purchases/first → made by handlers.Purchases", "any /remarks → (*handlers.Shop).Remarks", "POST /api/remarks → (*handlers.Shop).Remarks",
	},
	"create200/gorilla/*.go": {
		"POST /books/{book}/reviews → (*server).review", "POST /books/{book}/loans, OPTIONS /books/{book}/loans → (*server).loan",
		"any /books/{book}/visits → (*server).visit",
	},
	"create200/*.go": {
		"POST /webinars → (*desk).webinar", "POST /polls → (*desk).poll", "POST /papers → (*kiosk).createPaper", "POST /magazines → (*kiosk).addMagazine",
		"any /hits → (*library).hit", "POST /api/v1/tags → literal of tags",
	},
	"responses/waiting/*.go": {
		"GET /notes/{id} → show", "POST /notes → create", "PUT /notes → refused", "DELETE /v1/notes/{id} → drop", "PATCH /v1/deep/notes → proxied",
	},
	"permanent302/*.go": {
		"any /blog/rss → literal", "any /jobs.html, any /news.html → http.RedirectHandler(to, http.StatusFound)", "any /imprint.php, any /terms.php → literal",
		`PUT /v1/report → http.RedirectHandler("/v2/report", http.StatusTemporaryRedirect)`, "any /shop/sales → literal",
	},
}

var nameCases = map[string]string{
	"POST": `CreateUser createUserHandler HandlePostComment PostUsers handleAddItem apiCreateGroupHandler APICreateUser create_user userCreate endpointCreate
		insertRow RegisterDevice Post handlePOST HTTPAddTeam handleCreateShipment`,
	"GET":    "GetUser listUsers showPost userInspect HandleGet apiGetServiceHandler viewPost getPostForm",
	"PUT":    "UpdateUser putObject userUpdate",
	"PATCH":  "PatchUser apiServicePatchHandler",
	"DELETE": "DeleteUser removeItem apiServiceDeleteHandler postDelete",
	"": `users serve Handler createForm createUserPage GetOrCreateUser createOrUpdateContact blogPost posts upsertUser address creator listen
		postDetail userView`,
}
