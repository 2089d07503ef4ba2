// Functions of the standard library that make a value of a text. Their error means malformed input, where the text is input:
//
//	limit, err := strconv.Atoi(r.FormValue("limit"))    the client's mistake
//	quota, err := strconv.Atoi(os.Getenv("QUOTA"))      not the client's

package framework

func parsers() []Row {
	return []Row{
		parses("strconv.Atoi", 0),
		parses("strconv.ParseInt", 0),
		parses("strconv.ParseUint", 0),
		parses("strconv.ParseFloat", 0),
		parses("strconv.ParseComplex", 0),
		parses("strconv.ParseBool", 0),
		parses("strconv.Unquote", 0),
		parses("time.Parse", 1),
		parses("time.ParseInLocation", 1),
		parses("time.ParseDuration", 0),
		decodes("(*time.Time).UnmarshalText", 1, 0),
		decodes("(*time.Time).UnmarshalJSON", 1, 0),
		formal(parses("net/url.Parse", 0)),
		formal(parses("net/url.ParseRequestURI", 0)),
		parses("net/url.ParseQuery", 0),
		parses("net/url.QueryUnescape", 0),
		parses("net/url.PathUnescape", 0),
		formal(parses("net/url.JoinPath", 0)),
		parses("(*net/url.URL).Parse", 1),
		parses("net/netip.ParseAddr", 0),
		parses("net/netip.ParseAddrPort", 0),
		parses("net/netip.ParsePrefix", 0),
		parses("net.ParseMAC", 0),
		fails("net.ParseCIDR", 3, malformed(0)),
		fails("net.SplitHostPort", 3, malformed(0)),
		misses("net.ParseIP", malformed(0)),
		refuses("(*math/big.Int).SetString", 2, malformed(1)),
		refuses("(*math/big.Rat).SetString", 2, malformed(1)),
		refuses("(*math/big.Float).SetString", 2, malformed(1)),
		fails("math/big.ParseFloat", 3, malformed(0)),
		fails("mime.ParseMediaType", 3, malformed(0)),
		parses("(*mime.WordDecoder).DecodeHeader", 1),
		parses("net/mail.ParseDate", 0),
		parses("net/mail.ReadMessage", 0),
		parses("net/http.ParseTime", 0),
		parses("net/http.ParseCookie", 0),
		parses("net/http.ParseSetCookie", 0),
		parses("net/http.ReadRequest", 0),
		fails("(net/mail.Header).Date", 2, malformed(0)),
		parses("(*net/textproto.Reader).ReadMIMEHeader", 0),
		parses("(*mime.WordDecoder).Decode", 1),
		parses("regexp.Compile", 0),
		parses("regexp.CompilePOSIX", 0),
		fails("regexp.MatchString", 2, malformed(0)),
		fails("regexp.Match", 2, malformed(0)),
		fails("path.Match", 2, malformed(0)),
		fails("path/filepath.Match", 2, malformed(0)),
		fails("path/filepath.Glob", 2, malformed(0)),
		fails("io/fs.Glob", 2, malformed(1)),
		fails("fmt.Sscan", 2, malformed(0)),
		fails("fmt.Sscanf", 2, malformed(0)),
		fails("fmt.Sscanln", 2, malformed(0)),
		formal(fails("net/http.NewRequest", 2, malformed(1))),
		formal(fails("net/http.NewRequestWithContext", 2, malformed(2))),
		refuses("unicode/utf8.Valid", 1, malformed(0)),
		refuses("unicode/utf8.ValidString", 1, malformed(0)),
		refuses("encoding/json.Valid", 1, malformed(0)),
		refuses("io/fs.ValidPath", 1, malformed(0)),
		lacks("encoding/pem.Decode", 2, malformed(0)),
	}
}

// Keys and certificates.
func keyParsers() []Row {
	return []Row{
		parses("crypto/x509.ParseCertificate", 0),
		parses("crypto/tls.X509KeyPair", 0),
		parses("crypto/x509.ParseCertificates", 0),
		parses("crypto/x509.ParseCertificateRequest", 0),
		parses("crypto/x509.ParseRevocationList", 0),
		parses("crypto/x509.ParsePKIXPublicKey", 0),
		parses("crypto/x509.ParsePKCS1PublicKey", 0),
		parses("crypto/x509.ParsePKCS8PrivateKey", 0),
		parses("crypto/x509.ParsePKCS1PrivateKey", 0),
		parses("crypto/x509.ParseECPrivateKey", 0),
		parses("(crypto/ecdh.Curve).NewPublicKey", 1),
		parses("golang.org/x/crypto/ssh.ParsePublicKey", 0),
		parses("golang.org/x/crypto/ssh.ParsePrivateKey", 0),
		fails("golang.org/x/crypto/ssh.ParseAuthorizedKey", 5, malformed(0)),
	}
}

// A request is input itself, unless it is made here to be sent.
func requestParsers() []Row {
	return []Row{
		fails("(*net/http.Request).ParseForm", 1, malformed(0)),
		fails("(*net/http.Request).ParseMultipartForm", 1, malformed(0)),
		fails("(*net/http.Request).MultipartReader", 2, malformed(0)),
		fails("(*net/http.Request).FormFile", 3, malformed(0)),
		parses("(*mime/multipart.Reader).NextPart", 0),
		parses("(*mime/multipart.Reader).NextRawPart", 0),
		parses("(*mime/multipart.Reader).ReadForm", 0),
	}
}
