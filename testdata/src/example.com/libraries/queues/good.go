package queues

import (
	"errors"
	"net/http"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/segmentio/kafka-go"
)

func (s *server) natsSendRight(w http.ResponseWriter, r *http.Request) {
	err := s.nats.Publish("notes", []byte(r.FormValue("text")))
	if errors.Is(err, nats.ErrMaxPayload) {
		failed(w, http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) natsAskRight(w http.ResponseWriter, r *http.Request) {
	answer, err := s.nats.Request("notes", nil, time.Second)
	if errors.Is(err, nats.ErrNoResponders) {
		failed(w, http.StatusServiceUnavailable)
		return
	}
	if err != nil {
		failed(w, http.StatusBadGateway)
		return
	}
	w.Write(answer.Data)
}

func (s *server) kafkaSendRight(w http.ResponseWriter, r *http.Request) {
	err := s.kafka.WriteMessages(r.Context(), kafka.Message{Value: []byte(r.FormValue("text"))})
	if errors.Is(err, kafka.MessageSizeTooLarge) {
		failed(w, http.StatusRequestEntityTooLarge)
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}
