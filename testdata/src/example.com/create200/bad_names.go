package create200

import (
	"encoding/json"
	"encoding/xml"
	"net/http"

	"example.com/create200/respond"
	"example.com/create200/service"
	"example.com/create200/store"
)

// Here only the handler's own name, or the comment that swaggo reads, says POST: the routes are in another program.
type Office struct {
	accounts *service.Accounts
	store    *store.Store
	records  Records
}

// CreateAccount opens an account.
func (o *Office) CreateAccount(w http.ResponseWriter, r *http.Request) {
	account, err := o.accounts.Signup(r.Context(), r.FormValue("email"), "")
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "account could not be opened")
		return
	}
	respond.JSON(w, http.StatusOK, account) // want "create-200: .*use 201 Created"
}

// CreateTeam answers without a word.
func CreateTeam(teams Records) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		team := Record{Name: r.FormValue("name")}
		if err := teams.Add(r.Context(), &team); err != nil {
			http.Error(w, "team could not be stored", http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusOK) // want "create-200: .*use 201 Created"
	})
}

// AddVehicle ends without an answer: net/http sends 200.
func (o *Office) AddVehicle(w http.ResponseWriter, r *http.Request) {
	if _, err := o.records.Insert(r.Context(), Record{Name: r.FormValue("plate")}); err != nil {
		respond.Error(w, http.StatusInternalServerError, "vehicle could not be stored")
		return
	}
} // want "create-200: .*use 201 Created"

func (o *Office) handleCreateShipment() http.HandlerFunc {
	type request struct{ Customer, Total int64 }
	type answer struct {
		ID int64 `json:"id"`
	}
	return func(w http.ResponseWriter, r *http.Request) {
		var in request
		if !respond.Decode(w, r, &in) {
			return
		}
		order := &store.Order{Customer: in.Customer, Total: in.Total}
		if err := o.store.InsertOrder(r.Context(), order); err != nil {
			respond.Error(w, http.StatusInternalServerError, "shipment could not be stored")
			return
		}
		respond.OK(w, answer{ID: order.ID}) // want "create-200: .*use 201 Created"
	}
}

// apiCreateGroupHandler has the verb in the middle of its name.
func (o *Office) apiCreateGroupHandler(w http.ResponseWriter, r *http.Request) {
	group := &Record{Name: r.FormValue("group")}
	err := o.records.Add(r.Context(), group)
	if err != nil {
		http.Error(w, "group could not be stored", 500)
		return
	}
	js, err := json.MarshalIndent(group, "", "\t")
	if err != nil {
		http.Error(w, "group could not be encoded", 500)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(append(js, '\n')) // want "create-200: .*use 201 Created"
}

// pets adds a pet to the shop.
//
//	@Summary	Add a pet
//	@Accept		json
//	@Param		pet	body		Record	true	"the pet"
//	@Success	200	{object}	Record
//	@Router		/pets [post]
func (o *Office) pets(w http.ResponseWriter, r *http.Request) {
	var pet Record
	if !respond.Decode(w, r, &pet) {
		return
	}
	stored, err := o.records.Create(r.Context(), pet)
	if err != nil {
		respond.Error(w, http.StatusInternalServerError, "pet could not be stored")
		return
	}
	respond.JSON(w, http.StatusOK, stored) // want "create-200: .*use 201 Created"
}

// CreateFeed answers XML.
func (o *Office) CreateFeed(w http.ResponseWriter, r *http.Request) {
	feed, err := o.records.Register(r.Context(), r.FormValue("title"))
	if err != nil {
		http.Error(w, "feed could not be stored", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/xml")
	xml.NewEncoder(w).Encode(feed) // want "create-200: .*use 201 Created"
}
