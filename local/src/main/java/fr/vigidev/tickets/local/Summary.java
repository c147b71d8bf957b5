package fr.vigidev.tickets.local;

import static fr.vigidev.tickets.local.Addresses.authority;
import static fr.vigidev.tickets.local.Addresses.url;

import fr.vigidev.tickets.local.demo.DemoAccount;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a person needs to know once the platform runs: where things are, and as whom to sign in. */
final class Summary {

  private Summary() {}

  static void print(Console console, List<DemoAccount> accounts, Duration took) {
    console.title("Addresses");
    console.fact("site", url(Addresses.SITE_PORT).toString());
    console.fact("mailbox", url(Addresses.MAILBOX_PORT).toString());
    console.fact("jobs", "POST " + url(Addresses.CONTROL_PORT) + "/jobs/{name}");
    console.fact("Auth", authority(Addresses.AUTH_PORT));
    console.fact("Firestore", authority(Addresses.FIRESTORE_PORT));
    console.fact("Storage", authority(Addresses.STORAGE_PORT));
    console.fact("Pub/Sub", authority(Addresses.PUBSUB_PORT));
    console.fact("project", Addresses.PROJECT_ID + ", bucket " + Addresses.BUCKET);
    console.title("Accounts, all with password " + DemoAccount.PASSWORD);
    accounts.forEach(account -> console.account(account.email(), account.description()));
    console.ready(
        "Ready in %s s: %s, Ctrl-C stops it"
            .formatted(
                String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0),
                url(Addresses.SITE_PORT)));
  }
}
