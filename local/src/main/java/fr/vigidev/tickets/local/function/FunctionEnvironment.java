package fr.vigidev.tickets.local.function;

import static fr.vigidev.tickets.local.Addresses.authority;
import static fr.vigidev.tickets.local.Addresses.url;

import fr.vigidev.tickets.local.Addresses;
import fr.vigidev.tickets.local.mailbox.WebhookKeys;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables that functions read, with their local values. */
public final class FunctionEnvironment {

  public static final String FIRST_ADMIN = "admin@vigidev.test";

  private FunctionEnvironment() {}

  /** Every variable that the product reads, and where the emulators are. */
  public static Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("GOOGLE_CLOUD_PROJECT", Addresses.PROJECT_ID);
    variables.put("FIRESTORE_EMULATOR_HOST", authority(Addresses.FIRESTORE_PORT));
    variables.put("FIREBASE_AUTH_EMULATOR_HOST", authority(Addresses.AUTH_PORT));
    variables.put("PUBSUB_EMULATOR_HOST", authority(Addresses.PUBSUB_PORT));
    variables.put("STORAGE_BUCKET", Addresses.BUCKET);
    variables.put("STORAGE_EMULATOR_HOST", url(Addresses.STORAGE_PORT).toString());
    variables.put("SENDGRID_API_KEY", "SG.local");
    variables.put("SENDGRID_BASE_URL", url(Addresses.MAILBOX_PORT).toString());
    variables.put("SITE_URL", url(Addresses.SITE_PORT).toString());
    variables.put("MAIL_FROM", "tickets@vigidev.test");
    variables.put("SENDGRID_WEBHOOK_PUBLIC_KEY", WebhookKeys.publicKey());
    variables.put("MAIL_LINK_SECRET", "local-only-and-known-to-everybody");
    // Tests bring about the events of a month within an hour; who wants to see the digest of what
    // is too much names the usual number.
    variables.put("MAILS_PER_HOUR", System.getenv().getOrDefault("MAILS_PER_HOUR", "2000"));
    variables.put("URGENT_DELAY", "15");
    variables.put("URGENT_REPEAT", "PT1H");
    variables.put("FIRST_ADMIN_EMAIL", FIRST_ADMIN);
    // Google's libraries would otherwise look for a metadata server, and wait for it.
    variables.put("NO_GCE_CHECK", "true");
    return variables;
  }
}
