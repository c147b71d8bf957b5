package fr.vigidev.tickets.local.demo;

import com.google.gson.Gson;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.wiring.CannedReplyUseCases;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the team of the demo often answers. */
record DemoReply(String title, String body) {

  /** All of them. */
  static List<DemoReply> all() throws IOException {
    try (InputStream in = DemoReply.class.getResourceAsStream("/demo/canned-replies.json")) {
      return List.of(
          new Gson()
              .fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), DemoReply[].class));
    }
  }

  /** Has them kept. */
  static void makeAll(CannedReplyUseCases product, Actor author) throws IOException {
    for (DemoReply each : all()) {
      DemoFoundation.created(
          product
              .addCannedReply()
              .add(
                  author,
                  each.title(),
                  each.body(),
                  DemoFoundation.stamp(author, "reply-" + each.hashCode()),
                  reply -> DemoFoundation.UNTOLD));
    }
  }
}
