namespace Understudy.StepFunctions;

/// <summary>Marks an exception that tells a fault of the test. Thrown inside a double it surfaces from the run, and no Retry or Catch sees it.</summary>
public interface ITestFault;
