package org.newsledger.pipeline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What {@code ARCHITECTURE} promises of packages and names. */
@AnalyzeClasses(packages = "org.newsledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] TEXT_CODE = {
    "org.newsledger.text..",
    "org.newsledger.language..",
    "org.newsledger.extract..",
    "org.newsledger.resolve.."
  };

  @ArchTest
  static final ArchRule packagesPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.newsledger.model..")
          .layer("text")
          .definedBy("org.newsledger.text..")
          .layer("language")
          .definedBy("org.newsledger.language..")
          .layer("extract")
          .definedBy("org.newsledger.extract..")
          .layer("resolve")
          .definedBy("org.newsledger.resolve..")
          .layer("table")
          .definedBy("org.newsledger.table..")
          .layer("coder")
          .definedBy("org.newsledger.coder..")
          .layer("stage")
          .definedBy("org.newsledger.stage..")
          .layer("pipeline")
          .definedBy("org.newsledger.pipeline..")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("model")
          .whereLayer("language")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("extract")
          .mayOnlyAccessLayers("model", "text", "language")
          .whereLayer("resolve")
          .mayOnlyAccessLayers("model", "text", "language", "extract")
          .whereLayer("table")
          .mayOnlyAccessLayers("model", "text", "language", "extract", "resolve")
          .whereLayer("coder")
          .mayNotAccessAnyLayer()
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule onlyStagesAndCodersKnowBeam =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.newsledger.stage..", "org.newsledger.coder..", "org.newsledger.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule textCodeUsesNoBacktrackingRegex =
      noClasses()
          .that()
          .resideInAnyPackage(TEXT_CODE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex..");

  @ArchTest
  static final ArchRule textCodeCallsNoMethodThatHidesOne =
      noClasses()
          .that()
          .resideInAnyPackage(TEXT_CODE)
          .should()
          .callMethodWhere(
              target(owner(JavaClass.Predicates.equivalentTo(String.class)))
                  .and(target(nameMatching("split|matches|replaceAll|replaceFirst"))));

  @ArchTest
  static final ArchRule thereIsNoDrawerForOddThings =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)");

  @ArchTest
  static final ArchRule fileAccessGoesThroughBeam =
      noClasses().should().dependOnClassesThat().areAssignableTo(java.io.File.class);
}
