/** PropertiesService: the stores of the script, of a person and of the workbook. */
import { Emulated } from '../execution/emulated';
import { storeOf } from '../store/platform';
import { Properties } from './properties';

export class PropertiesService extends Emulated {
  override get declaredAs(): string {
    return 'Properties.PropertiesService';
  }

  getScriptProperties(): Properties {
    return new Properties(this.run, storeOf(this.run.platform.properties, 'script'));
  }

  getUserProperties(): Properties {
    return new Properties(this.run, storeOf(this.run.platform.properties, `user:${this.run.user.email}`));
  }

  getDocumentProperties(): Properties {
    return new Properties(this.run, storeOf(this.run.platform.properties, 'document'));
  }
}
