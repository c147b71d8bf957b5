package fr.vigidev.tickets.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {
  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e3", "99999999999", "true", "\"1\"", "[1]", "{}"})
  void onlyAWholeNumberIsAnInteger(String value) {
    JsonFields fields = fields("{\"version\":" + value + "}");
    assertThat(fields.requiredInteger("version")).isEmpty();
    assertThatThrownBy(fields::finish).isInstanceOf(Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "..", "", "é", "a b", "a\\u0000", "__name__", "____"})
  void anIdCanNotLeadToAnotherDocument(String id) {
    JsonFields fields = fields("{\"uid\":\"" + id + "\"}");
    assertThat(fields.requiredId("uid")).isEmpty();
    assertThatThrownBy(fields::finish).isInstanceOf(Rejected.class);
  }

  @Test
  void nullIsAsGoodAsAbsentButForWhatMustBeSaid() {
    JsonFields fields = fields("{\"uid\":null,\"name\":null}");
    assertThat(fields.nullableId("uid")).isEmpty();
    fields.text("name");
    fields.finish();
    JsonFields silent = fields("{}");
    silent.nullableId("uid");
    assertThatThrownBy(silent::finish).isInstanceOf(Rejected.class);
  }

  @Test
  void theOrderOfMembersDoesNotMakeAnotherRequest() {
    assertThat(fields("{\"a\":[1,{\"c\":2,\"b\":3}],\"d\":4}").canonical())
        .isEqualTo(fields("{ \"d\":4, \"a\":[1,{\"b\":3,\"c\":2}] }").canonical())
        .isNotEqualTo(fields("{\"d\":4,\"a\":[{\"b\":3,\"c\":2},1]}").canonical());
  }

  private static JsonFields fields(String json) {
    return new JsonFields(JsonParser.parseString(json).getAsJsonObject());
  }
}
