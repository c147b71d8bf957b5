package fr.vigidev.tickets.attachment.adapter.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF carries that is run by somebody else: scripts of a form in XML (XFA), and programs
 * among the files that are attached to it. The form: ISO 32000-1, 7.11.4 and 12.7.8.
 */
final class PdfContents {
  private static final Pattern FORM = Pattern.compile("/XFA\\b");
  private static final Pattern FORM_SCRIPT = Pattern.compile("(?i)<([\\w.-]{1,40}:)?script\\b");
  private static final Pattern XML = Pattern.compile("[\\s\u00ef\u00bb\u00bf\u00fe\u00ff]*<");
  private static final Pattern ATTACHED = Pattern.compile("/EF\\s*<<([^>]{0,200})>>");
  private static final Pattern REFERENCE = Pattern.compile("(\\d{1,10}+)\\s++\\d{1,5}+\\s++R\\b");
  private static final Pattern ATTACHMENT = Pattern.compile("/EmbeddedFile\\b");

  /** Nobody attaches more; a file made to keep us busy does. */
  private static final int MAX_ATTACHED = 200;

  /** Each file has two, and each version of the document may say them again. */
  private static final int MAX_NAMES = 2000;

  private final Set<Long> attached = new HashSet<>();
  private final List<String> names = new ArrayList<>();
  private boolean form;
  private int looked;

  /** Takes in a part of the document. */
  void lookAt(String objects) {
    form = form || FORM.matcher(objects).find();
    Matcher files = ATTACHED.matcher(objects);
    boolean any = false;
    while (files.find()) {
      any = true;
      REFERENCE.matcher(files.group(1)).results().forEach(each -> attach(each.group(1)));
    }
    if (any) {
      PdfNames.in(objects).limit(MAX_NAMES + 1L - names.size()).forEach(names::add);
    }
  }

  private void attach(String number) {
    attached.add(Long.parseLong(number));
  }

  /** Looks at the names of the attached files, once everything is taken in. */
  void requireNoNameOfAProgram() throws Unacceptable {
    if (attached.size() > MAX_ATTACHED || names.size() > MAX_NAMES) {
      throw Unacceptable.unreadable();
    }
    for (String name : names) {
      if (Programs.isCalledOne(name)) {
        throw Unacceptable.type();
      }
    }
  }

  /** Whether a stream may be run by somebody else. */
  boolean concern(PdfStream stream) {
    return form || isAttached(stream);
  }

  /**
   * Looks at how a stream begins that it concerns. What is written in another way than programs
   * write files and words may hide anything.
   */
  void requireNoProgram(PdfStream stream, byte[] begin) throws Unacceptable {
    if (!stream.isLegible() && (isAttached(stream) || !stream.isWithoutWords())) {
      throw Unacceptable.type();
    }
    if (!isAttached(stream)) {
      return;
    }
    looked++;
    if (looked > MAX_ATTACHED) {
      throw Unacceptable.unreadable();
    }
    if (Programs.isOne(begin)) {
      throw Unacceptable.type();
    }
  }

  /** Whether what begins so can be a part of a form in XML. */
  boolean mayBeForm(byte[] begin) {
    return form && XML.matcher(letters(begin)).lookingAt();
  }

  /** Looks at a part of a form. */
  void requireNoScript(byte[] part) throws Unacceptable {
    if (FORM_SCRIPT.matcher(letters(part)).find()) {
      throw Unacceptable.type();
    }
  }

  /** In letters of two bytes every other one is zero. */
  private static String letters(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
  }

  private boolean isAttached(PdfStream stream) {
    return stream.isAnyOf(attached) || ATTACHMENT.matcher(stream.said()).find();
  }
}
