// Forms, uploads, header fields and encoded values of the request that do not parse, answered 500.

package clienterror500

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"strconv"
)

func subscribe(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "%s is subscribed", r.PostForm.Get("email"))
}

func uploadAvatar(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseMultipartForm(4 << 20); err != nil {
		http.Error(w, "upload failed", http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	file, header, err := r.FormFile("avatar")
	if err != nil {
		http.Error(w, "avatar: "+err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	defer file.Close()
	fmt.Fprintf(w, "%s has %d bytes", header.Filename, header.Size)
}

func attachPhoto(w http.ResponseWriter, r *http.Request) {
	_, header, err := r.FormFile("photo")
	if errors.Is(err, http.ErrMissingFile) {
		w.WriteHeader(http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		fmt.Fprintln(w, "choose a photo")
		return
	}
	if err != nil {
		http.Error(w, "bad upload", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, header.Filename)
}

func uploadParts(w http.ResponseWriter, r *http.Request) {
	parts, err := r.MultipartReader()
	if err != nil {
		http.Error(w, "send multipart/form-data", http.StatusInternalServerError) // want "client-error-500: .*use (400|415)"
		return
	}
	names := []string{}
	for {
		part, err := parts.NextPart()
		if err == io.EOF {
			break
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
			return
		}
		names = append(names, part.FormName())
	}
	writeJSON(w, http.StatusOK, names)
}

func nextPage(w http.ResponseWriter, r *http.Request) {
	cursor, err := base64.RawURLEncoding.DecodeString(r.URL.Query().Get("cursor"))
	if err != nil {
		writeJSON(w, http.StatusInternalServerError, map[string]string{"error": "unusable cursor"}) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "after %s", cursor)
}

func compareDigest(w http.ResponseWriter, r *http.Request) {
	want, err := hex.DecodeString(r.Header.Get("X-Content-Digest"))
	if err == nil {
		fmt.Fprintf(w, "digest of %d bytes", len(want))
		return
	}
	http.Error(w, "X-Content-Digest: "+err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
}

func storeAttachment(w http.ResponseWriter, r *http.Request) {
	_, params, err := mime.ParseMediaType(r.Header.Get("Content-Disposition"))
	if err != nil {
		http.Error(w, "Content-Disposition does not parse", http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintf(w, "stored as %q", params["filename"])
}

func deleteMany(w http.ResponseWriter, r *http.Request) {
	var ids []uint64
	for _, s := range r.URL.Query()["id"] {
		id, err := strconv.ParseUint(s, 10, 32)
		if err != nil {
			http.Error(w, fmt.Sprintf("id %q", s), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
			return
		}
		ids = append(ids, id)
	}
	writeJSON(w, http.StatusOK, map[string]any{"deleted": ids})
}

func locate(w http.ResponseWriter, r *http.Request) {
	addr, err := netip.ParseAddr(r.PathValue("addr"))
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	fmt.Fprintln(w, addr.Is6())
}

func ban(w http.ResponseWriter, r *http.Request) {
	ip := net.ParseIP(r.PostFormValue("ip"))
	if ip == nil {
		http.Error(w, "not an IP address", http.StatusInternalServerError) // want "client-error-500: .*use (400|422)"
		return
	}
	fmt.Fprintf(w, "%s is banned", ip)
}

type toggle struct{ on bool }

func (t *toggle) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		fmt.Fprintln(w, t.on)
	case http.MethodPut:
		on, err := strconv.ParseBool(r.FormValue("on"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
			return
		}
		t.on = on
		fmt.Fprintln(w, t.on)
	default:
		w.Header().Set("Allow", "GET, PUT")
		http.Error(w, "use GET or PUT", http.StatusMethodNotAllowed)
	}
}
