package fr.vigidev.tickets.attachment.adapter.media;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a click into a PDF runs a script: a link, or anything else that is no field of a form.
 * The form: ISO 32000-1, 12.5.6.5 and 12.6.
 */
final class PdfClicks {
  private static final Pattern OBJECT = Pattern.compile("\\b(\\d{1,10}+)\\s++\\d{1,5}+\\s++obj\\b");
  private static final Pattern SCRIPT = Pattern.compile("/(JavaScript|JS)\\b");
  private static final Pattern LINK = Pattern.compile("/Subtype\\s*/Link\\b");
  private static final Pattern FIELD = Pattern.compile("/(Widget|FT|AcroForm)\\b");
  private static final Pattern CLICKED_SCRIPT =
      Pattern.compile("/A\\s*<<[^>]{0,200}/(JavaScript|JS)\\b");
  private static final Pattern CLICKED =
      Pattern.compile("/A\\s++(\\d{1,10}+)\\s++\\d{1,5}+\\s++R\\b");
  private static final Pattern NEXT =
      Pattern.compile("/Next\\s*+\\[?\\s*+(\\d{1,10}+)\\s++\\d{1,5}+\\s++R\\b");

  private final Set<Long> scripts = new HashSet<>();
  private final Map<Long, Long> next = new HashMap<>();
  private final Deque<Long> clicked = new ArrayDeque<>();
  private boolean script;

  /** Takes in objects that follow each other, each behind its number. */
  void lookAt(String objects) {
    Matcher heads = OBJECT.matcher(objects);
    int from = 0;
    long number = 0;
    while (heads.find()) {
      lookAt(number, objects.substring(from, heads.start()));
      number = Long.parseLong(heads.group(1));
      from = heads.end();
    }
    lookAt(number, objects.substring(from));
  }

  /** Takes in one object. */
  void lookAt(long number, String object) {
    boolean mentioned = SCRIPT.matcher(object).find();
    boolean link = LINK.matcher(object).find();
    boolean field = !link && FIELD.matcher(object).find();
    script |= mentioned && (link || (!field && CLICKED_SCRIPT.matcher(object).find()));
    if (mentioned) {
      scripts.add(number);
    }
    Matcher following = NEXT.matcher(object);
    if (following.find()) {
      next.put(number, Long.parseLong(following.group(1)));
    }
    Matcher clicks = CLICKED.matcher(object);
    while (!field && clicks.find()) {
      clicked.add(Long.parseLong(clicks.group(1)));
    }
  }

  /** Of all objects that it took in. */
  boolean runScripts() {
    Set<Long> seen = new HashSet<>();
    while (!script && !clicked.isEmpty()) {
      Long action = clicked.remove();
      script = scripts.contains(action);
      if (seen.add(action) && next.containsKey(action)) {
        clicked.add(next.get(action));
      }
    }
    return script;
  }
}
