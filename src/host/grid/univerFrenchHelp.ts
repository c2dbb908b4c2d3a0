import { type Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { englishFunction, FRENCH_FUNCTIONS } from '../french/frenchFunctions';
import { functionHelp, NOT_IN_EXCEL } from '../french/functionHelp';
import { describeFunction } from './univerFunction';

/** Offers functions under their French names, and explains them in French: Univer has both in English only. */
export function explainInFrench(injector: Injector): void {
  const service = injector.get(IDescriptionService);
  const original = service.getFunctionInfo.bind(service);
  service.getFunctionInfo = typed => {
    const info = original(englishFunction(typed) ?? typed);
    return info && inFrench(info);
  };
  const search = (isFound: (french: string, info: IFunctionInfo) => boolean) =>
    [...service.getDescriptions().values()]
      .filter(info => !NOT_IN_EXCEL.has(info.functionName) && isFound(frenchName(info), info))
      .map(inFrench)
      .map(({ functionName, abstract, functionType }) => ({
        name: functionName,
        desc: abstract,
        functionType,
      }));
  service.getSearchListByNameFirstLetter = typed => {
    const start = plain(typed);
    const inOrder = search(french => french.startsWith(start)).sort((a, b) => (a.name < b.name ? -1 : 1));
    // Who types SUM is shown SOMME.
    const english = search(
      (french, { functionName }) => functionName.startsWith(start) && !french.startsWith(start),
    );
    return [...inOrder, ...english];
  };
  service.getSearchListByName = typed => search(french => french.includes(plain(typed)));
  service.getSearchListByType = type =>
    search((_french, { functionType }) => type === -1 || functionType === (type as FunctionType));
}

function plain(typed: string): string {
  return typed.trim().normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

function frenchName({ functionName }: IFunctionInfo): string {
  return FRENCH_FUNCTIONS.get(functionName.toUpperCase()) ?? functionName;
}

/** What functions.json says of a function of the add-in is in the language of its user already. */
function inFrench(info: IFunctionInfo): IFunctionInfo {
  if (info.functionType === FunctionType.User || info.functionType === FunctionType.DefinedName) return info;
  const name = frenchName(info);
  const help = functionHelp(info.functionName);
  if (help) return { ...describeFunction({ name, ...help }), functionType: info.functionType };
  const functionParameter = info.functionParameter.map((parameter, index) => ({
    ...parameter,
    name: `argument${index + 1}`,
    detail: '',
    example: '',
  }));
  return { ...info, functionName: name, description: '', abstract: '', functionParameter };
}
