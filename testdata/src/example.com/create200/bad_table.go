package create200

import (
	"net/http"

	"example.com/create200/respond"
)

// Here routes stand in a table.
type route struct {
	method, path string
	handler      http.HandlerFunc
}

type kiosk struct{ records Records }

func (k *kiosk) table() []route {
	return []route{
		{http.MethodGet, "/papers", k.listPapers},
		{http.MethodPost, "/papers", k.createPaper},
	}
}

func (k *kiosk) register(mux *http.ServeMux) {
	for _, route := range k.table() {
		mux.HandleFunc(route.method+" "+route.path, route.handler)
	}
	for pattern, handler := range map[string]http.HandlerFunc{
		"POST /magazines": k.addMagazine,
	} {
		mux.Handle(pattern, handler)
	}
}

func (k *kiosk) listPapers(w http.ResponseWriter, r *http.Request) {
	papers, err := k.records.List(r.Context())
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "papers could not be read")
		return
	}
	respond.OK(w, papers)
}

func (k *kiosk) createPaper(w http.ResponseWriter, r *http.Request) {
	paper, err := k.records.Create(r.Context(), Record{Name: r.FormValue("paper")})
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "paper could not be stored")
		return
	}
	respond.OK(w, paper) // want "create-200: .*use 201 Created"
}

func (k *kiosk) addMagazine(w http.ResponseWriter, r *http.Request) {
	magazine := Record{Name: r.FormValue("magazine")}
	if err := k.records.Add(r.Context(), &magazine); err != nil {
		respond.Error(w, http.StatusInternalServerError, "magazine could not be stored")
		return
	}
	respond.OK(w, map[string]Record{"magazine": magazine}) // want "create-200: .*use 201 Created"
}
