package fr.vigidev.tickets.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LoopbackServerTest {

  @Test
  void aFailingHandlerIsAnErrorThatTellsItsReason() throws Exception {
    try (var server =
        new LoopbackServer(
            0,
            call -> {
              throw new IOException("the disk is full");
            })) {
      var answer = Web.get(server.port(), "/");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("the disk is full");
    }
  }

  @Test
  void aPageOfAStrangerCannotReachItUnderANameThatPointsHere() throws Exception {
    try (var server = new LoopbackServer(0, call -> Answer.json(200, "reached"))) {
      assertThat(statusLine(server.port(), "stranger.test")).contains("421");
      assertThat(statusLine(server.port(), "127.0.0.1:" + server.port())).contains("200");
    }
  }

  private static String statusLine(int port, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElseThrow();
    }
  }
}
