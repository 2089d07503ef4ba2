// The routes of routers whose handlers have a shape of their own:
//
//	router.NewGroup("/api").GET("/users", list)     GET /api/users, by bunrouter
//	h.GETEX("/users", list, "list")                 GET /users, by hertz

package infer

var bunrouterRoutes = []routeCase{
	{`router := bunrouter.New(bunrouter.WithNotFoundHandler(read), bunrouter.WithMethodNotAllowedHandler(read))
	  router.GET("/a/:id", read); router.Handle("POST", "/b", read); router.DELETE("/c", bunrouter.HTTPHandlerFunc(show))
	  router.GET("/d", bunrouter.HTTPHandler(&page{}))`,
		[]string{"GET /a/:id → read", "POST /b → read", "DELETE /c → show", "GET /d → (*page).ServeHTTP"}},
	{`func routes(router *bunrouter.Router, mw bunrouter.MiddlewareFunc) {
		api := router.Use(mw).NewGroup("/api", bunrouter.Use(mw))
		api.GET("/a", read)
		api.NewGroup("/v1").POST("", read)
		router.WithGroup("/users", func(g *bunrouter.Group) {
			g.GET("", read)
			g.WithGroup("/:id", func(g *bunrouter.Group) { g.Handle(http.MethodPut, "/name", read) })
		})
	  }`, []string{"GET /api/a → read", "POST /api/v1 → read", "GET /users → read", "PUT /users/:id/name → read"}},
	{`func routes(router *bunrouter.Router) {
		router.Compat().GET("/a", show)
		router.Compat().WithGroup("/b", func(g *bunrouter.CompatGroup) { g.Handle("POST", "/c", show) })
		verbose := router.Verbose()
		verbose.GET("/d", func(w http.ResponseWriter, r *http.Request, ps bunrouter.Params) {})
	  }`, []string{"GET /a → show", "POST /b/c → show", "GET /d → literal"}},
}

var hertzRoutes = []routeCase{
	{`type engine struct{ app.Engine }
	  func (*engine) Group(path string, handlers ...app.HandlerFunc) *engine { return nil }
	  func (*engine) Any(path string, handlers ...app.HandlerFunc) {}
	  func (*engine) GETEX(path string, handler app.HandlerFunc, name string) {}
	  func (*engine) HandleEX(method, path string, handler app.HandlerFunc, name string) {}
	  func (*engine) AnyEX(path string, handler app.HandlerFunc, name string) {}
	  func (*engine) NoRoute(handlers ...app.HandlerFunc) {}
	  func (*engine) StaticFile(path, file string) {}
	  func look(_ context.Context, c *app.RequestContext) {}
	  func routes(e *engine, mw app.HandlerFunc) {
		e.GET("/a", mw, look)
		e.Any("/b", look)
		api := e.Group("/api", mw)
		api.GETEX("/c", look, "c")
		api.HandleEX("POST", "/d", look, "d/e")
		api.AnyEX("/f", look, "f")
		e.NoRoute(look)
		e.StaticFile("/g", "g.html")
	  }`, []string{"GET /a → look", "any /b → look", "GET /api/c → look", "POST /api/d → look", "any /api/f → look"}},
}
