package queues

import (
	"errors"
	"net/http"

	"github.com/nats-io/nats.go"
	amqp "github.com/rabbitmq/amqp091-go"
	"github.com/segmentio/kafka-go"
)

func (s *server) natsSend(w http.ResponseWriter, r *http.Request) {
	err := s.nats.Publish("notes", []byte(r.FormValue("text")))
	if errors.Is(err, nats.ErrMaxPayload) {
		failed(w, http.StatusInternalServerError) // want "too-large-413: .*use 413"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) natsShow(w http.ResponseWriter, r *http.Request) {
	if _, err := s.values.Get(r.PathValue("key")); err != nil {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found for it"
		return
	}
	done(w)
}

func (s *server) natsAdd(w http.ResponseWriter, r *http.Request) {
	_, err := s.values.Create(r.PathValue("key"), nil)
	if errors.Is(err, nats.ErrKeyExists) {
		failed(w, http.StatusInternalServerError) // want "conflict-not-409: .*use 409 Conflict"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) kafkaSend(w http.ResponseWriter, r *http.Request) {
	err := s.kafka.WriteMessages(r.Context(), kafka.Message{Value: []byte(r.FormValue("text"))})
	if errors.Is(err, kafka.MessageSizeTooLarge) {
		failed(w, http.StatusInternalServerError) // want "too-large-413: .*use 413"
		return
	}
	if errors.Is(err, kafka.LeaderNotAvailable) {
		failed(w, http.StatusBadRequest) // want "unavailable-503: .*use 503"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) rabbitSend(w http.ResponseWriter, r *http.Request) {
	err := s.channel.PublishWithContext(r.Context(), "", "notes", false, false, amqp.Publishing{Body: []byte(r.FormValue("text"))})
	if errors.Is(err, amqp.ErrClosed) {
		failed(w, http.StatusBadRequest) // want "unavailable-503: .*use 503"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}
