package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Documents.pdf;
import static fr.vigidev.tickets.attachment.adapter.media.Documents.stream;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;

import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document does once its reader clicks into it, fills it in or opens what is attached. */
class ClickedDocumentTest {
  private static final String SCRIPT = "9 0 obj<</S/JavaScript/JS(x)>>endobj\n";

  private final Inspections inspections;

  ClickedDocumentTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<</Subtype/Link/A<</S/JavaScript/JS(x)>>>>",
        "<</A<</JS(>>)/S/JavaScript>>/Subtype /Li#6ek>>",
        "<</Subtype/Link/A<</S/Launch/F(cmd.exe)>>>>",
        "<</Subtype/Link/A<</S/URI/URI(https://exemple.test)/Next<</S/JavaScript/JS(x)>>>>>>",
        "<</Subtype/Link/A 9 0 R>>",
        "<</Subtype/Link/A 8 0 R>>",
        "<</Subtype/Screen/A<</S/JavaScript/JS(x)>>>>",
        "<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>",
        "<</Type/3D/Subtype/U3D/OnInstantiate 7 0 R>>"
      })
  void aDocumentThatActsWhenItIsClickedIsRefused(String annotation) {
    String chain = "8 0 obj<</S/URI/URI(https://exemple.test)/Next 9 0 R>>endobj\n" + SCRIPT;
    String page = "5 0 obj<</Type/Page/Annots[" + annotation + "]>>endobj\n" + chain;
    inspections.refuses(pdf(ascii(page)), Reason.TYPE_REFUSED);
    String objects = "5 0 " + annotation;
    byte[] folded = Pictures.deflated(ascii(objects));
    inspections.refuses(
        pdf(stream(6, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", folded), ascii(chain)),
        Reason.TYPE_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<</Subtype/Link/A<</S/URI/URI(https://exemple.test)>>>>",
        "<</Subtype/Link/A 7 0 R>>",
        "<</FT/Tx/AA<</C 9 0 R/K<</S/JavaScript/JS(AFNumber)>>>>>>",
        "<</Subtype/Widget/A 9 0 R>>"
      })
  void formsThatCalculateAndLinksThatLeadSomewhereAreTaken(String annotation) {
    String objects =
        "5 0 obj" + annotation + "endobj 7 0 obj<</S/URI/URI(https://exemple.test)>>endobj\n";
    inspections.fine(pdf(ascii(objects), ascii(SCRIPT)));
  }

  @Test
  void aFormInXmlIsTakenWithoutScriptsAlone() {
    byte[] form = ascii("4 0 obj<</AcroForm<</XFA[(template) 5 0 R]>>>>endobj\n");
    String template = "<template><event><xfa:script>app.alert(1)</xfa:script></event></template>";
    byte[] wide = template.getBytes(StandardCharsets.UTF_16);
    for (byte[] scripted : new byte[][] {ascii(template), ascii("\n" + template), wide}) {
      byte[] folded = stream(5, "/Filter/FlateDecode", Pictures.deflated(scripted));
      inspections.refuses(pdf(form, folded), Reason.TYPE_REFUSED);
      inspections.refuses(pdf(folded, form), Reason.TYPE_REFUSED);
      inspections.refuses(pdf(form, stream(5, "", scripted)), Reason.TYPE_REFUSED);
      inspections.fine(pdf(folded));
    }
    byte[] harmless = Pictures.deflated(ascii("<template><field/></template>"));
    byte[] logo = stream(6, "/Subtype/Image/Filter/DCTDecode", Pictures.jpeg(9, 9));
    inspections.fine(pdf(form, stream(5, "/Filter/FlateDecode", harmless), logo));
  }
}
