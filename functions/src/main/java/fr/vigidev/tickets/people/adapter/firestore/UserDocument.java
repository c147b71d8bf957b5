package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.people.model.AccountStatus;
import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.SavedView;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.platform.firestore.Doc;
import fr.vigidev.tickets.platform.search.SearchTokens;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document of {@code users}. Admins may edit role, status and Client of it in the console. */
final class UserDocument {
  private UserDocument() {}

  static Map<String, Object> fields(User user) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("email", user.email());
    fields.put("displayName", user.displayName());
    fields.put("role", user.role().code());
    fields.put("clientId", user.clientId().orElse(null));
    fields.put("status", user.status().code());
    fields.put("createdAt", Doc.timestamp(user.createdAt()));
    fields.putAll(MailSettingsDocument.fields(user.mail()));
    fields.put("views", user.views().stream().map(UserDocument::fields).toList());
    fields.put("searchTokens", SearchTokens.of(user.displayName(), user.email()));
    return fields;
  }

  /**
   * The user of a document that exists. Whoever has a role or status that is none has no rights at
   * all, and must not keep the others from being found: it is told as disabled.
   */
  static User user(DocumentSnapshot document) {
    Optional<Role> role = text(document, "role").flatMap(Role::of);
    Optional<AccountStatus> status = text(document, "status").flatMap(AccountStatus::of);
    String email = text(document, "email").orElse("");
    return new User(
        document.getId(),
        email,
        text(document, "displayName").flatMap(DisplayName::salvage).orElse(email),
        role.orElse(Role.CLIENT),
        role.filter(Role::isStaff).isPresent() ? Optional.empty() : text(document, "clientId"),
        role.isPresent() ? status.orElse(AccountStatus.DISABLED) : AccountStatus.DISABLED,
        createdAt(document),
        MailSettingsDocument.settings(document),
        views(document));
  }

  private static Map<String, Object> fields(SavedView view) {
    return Map.of("name", view.name(), "query", view.query());
  }

  private static List<SavedView> views(DocumentSnapshot document) {
    return document.get("views") instanceof List<?> list
        ? list.stream().flatMap(each -> view(each).stream()).toList()
        : List.of();
  }

  private static Optional<SavedView> view(Object value) {
    return value instanceof Map<?, ?> map
            && map.get("name") instanceof String name
            && map.get("query") instanceof String query
        ? Optional.of(new SavedView(name, query))
        : Optional.empty();
  }

  private static Instant createdAt(DocumentSnapshot document) {
    return document.get("createdAt") instanceof com.google.cloud.Timestamp time
        ? Instant.ofEpochSecond(time.getSeconds(), time.getNanos())
        : Instant.EPOCH;
  }

  private static Optional<String> text(DocumentSnapshot document, String field) {
    return document.get(field) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
