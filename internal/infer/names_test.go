package infer

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestErrorName(t *testing.T) {
	tests := map[response.CauseKind][]string{
		response.WrongMethod: {"web.ErrMethodNotAllowed", "web.MethodNotAllowedError", "web.IsMethodNotAllowed"},
		response.Forbidden:   {"web.ErrNotAllowed", "shipping.ErrCountryNotAllowed"},
		response.NotImplemented: {
			"store.ErrNotImplemented", "*store.UnimplementedError", "store.ErrUnsupported", "store.ErrNotSupported", "store.ErrOperationNotSupported",
			"store.IsUnsupported",
		},
		response.Unsupported: {"web.ErrUnsupportedMediaType"},
		response.Unavailable: {
			"store.ErrUnavailable", "store.UnavailableError", "store.IsUnavailable", "store.ErrServiceUnavailable", "store.ErrSearchServiceUnavailable",
			"store.ErrDatabaseNotAvailable", "store.ErrTemporarilyUnavailable", "store.ErrNotReady", "store.ErrServerNotReady", "store.ErrMaintenance",
			"store.ErrUnderMaintenance", "store.ErrInMaintenanceMode", "store.ErrShuttingDown", "store.ErrServerShuttingDown", "store.ErrDraining",
			"store.ErrCircuitOpen", "store.ErrCircuitBreakerOpen", "store.ErrOpenState", "store.ErrConnPoolExhausted", "store.ErrOverloaded",
		},
		response.Invalid:  {"plan.ErrInvalidMaintenanceWindow", "plan.ErrMaintenanceRequired"},
		response.NotFound: {"plan.ErrMaintenanceNotFound", "store.ErrServiceNotFound"},
		response.Conflict: {"plan.ErrMaintenanceAlreadyPlanned"},
		"": {
			"shop.ErrItemUnavailable", "shop.ErrProductNotAvailable", "users.ErrUsernameNotAvailable", "exports.ErrExportNotReady", "rooms.ErrRoomUnavailable",
			"pay.ErrUnsupportedCurrency", "pay.ErrPaymentMethodNotSupported", "cars.ErrMaintenanceOverdue", "doors.ErrDoorOpen", "files.ErrOpen", "store.ErrFailed",
		},
	}
	for want, names := range tests {
		for _, name := range names {
			if got, _ := errorName(name); got != want {
				t.Errorf("%s is %q, want %q", name, got, want)
			}
		}
	}
}

func TestSays(t *testing.T) {
	tests := map[string]response.CauseKind{
		"not implemented":                          response.NotImplemented,
		"Not yet implemented.":                     response.NotImplemented,
		"TODO: not implemented yet":                response.NotImplemented,
		"this endpoint has not been implemented":   response.NotImplemented,
		"Unimplemented!":                           response.NotImplemented,
		"access denied":                            response.Forbidden,
		"a fallback is not implemented":            "",
		"not implemented by the store, try others": "",
		"access denied: no such user":              "",
		"no notes":                                 "",
	}
	for text, want := range tests {
		c, said := says(text)
		if said != (want != "") || said && c.Kind != want {
			t.Errorf("%q is %q (%t), want %q", text, c.Kind, said, want)
		}
	}
}
